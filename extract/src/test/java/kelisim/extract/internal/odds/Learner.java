package kelisim.extract.internal.odds;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Conditional logistic regression: the weights with which right answers are likeliest, less a penalty on their squares. Found
 * by gradient descent with momentum and step sizes of their own (Kingma and Ba: Adam, 2015), which ends at the same weights
 * for the same decisions.
 */
final class Learner {

    private static final int STEPS = 400;
    private static final double STEP = 0.08;
    private static final double MOMENTUM = 0.9;
    private static final double SPREAD = 0.999;
    private static final double LEAST = 0.004;

    private final int[][][] answers;
    private final boolean[][] right;
    private final String[] clues;
    private final double penalty;

    Learner(List<Witness.Decision> decisions, OddsTrainer.Doubt doubt) {
        this.penalty = doubt.penalty();
        Map<String, Integer> counts = new HashMap<>();
        for (Witness.Decision decision : decisions) {
            decision.answers().stream()
                    .flatMap(answer -> answer.texts().stream())
                    .distinct()
                    .forEach(clue -> counts.merge(clue, 1, Integer::sum));
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        new TreeMap<>(counts).forEach((clue, count) -> {
            if (count >= doubt.seldom()) {
                numbers.put(clue, numbers.size());
            }
        });
        this.clues = numbers.keySet().toArray(String[]::new);
        this.answers = new int[decisions.size()][][];
        this.right = new boolean[decisions.size()][];
        for (int d = 0; d < answers.length; d++) {
            List<Clues> of = decisions.get(d).answers();
            answers[d] = new int[of.size()][];
            right[d] = new boolean[of.size()];
            for (int a = 0; a < of.size(); a++) {
                answers[d][a] = of.get(a).texts().stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray();
                right[d][a] = decisions.get(d).right().get(a);
            }
        }
    }

    /** The weights, those near nothing left out. */
    Map<String, Double> learn() {
        double[] weights = new double[clues.length];
        double[] mean = new double[clues.length];
        double[] square = new double[clues.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(weights);
            double size = STEP * (1 - (double) step / (STEPS + 1));
            for (int i = 0; i < weights.length; i++) {
                mean[i] = MOMENTUM * mean[i] + (1 - MOMENTUM) * gradient[i];
                square[i] = SPREAD * square[i] + (1 - SPREAD) * gradient[i] * gradient[i];
                double steady = mean[i] / (1 - StrictMath.pow(MOMENTUM, step));
                double spread = StrictMath.sqrt(square[i] / (1 - StrictMath.pow(SPREAD, step)));
                weights[i] -= size * steady / (spread + 1e-8);
            }
        }
        Map<String, Double> learned = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= LEAST) {
                learned.put(clues[i], Math.round(weights[i] * 1000) / 1000.0);
            }
        }
        return learned;
    }

    private double[] gradient(double[] weights) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = penalty * weights[i];
        }
        for (int d = 0; d < answers.length; d++) {
            decision(d, weights, gradient);
        }
        return gradient;
    }

    private void decision(int d, double[] weights, double[] gradient) {
        double[] odds = new double[answers[d].length];
        double most = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < odds.length; a++) {
            for (int clue : answers[d][a]) {
                odds[a] += weights[clue];
            }
            most = Math.max(most, odds[a]);
        }
        double all = 0;
        double rights = 0;
        for (int a = 0; a < odds.length; a++) {
            odds[a] = StrictMath.exp(odds[a] - most);
            all += odds[a];
            rights += right[d][a] ? odds[a] : 0;
        }
        for (int a = 0; a < odds.length; a++) {
            double share = odds[a] / all - (right[d][a] ? odds[a] / rights : 0);
            for (int clue : answers[d][a]) {
                gradient[clue] += share;
            }
        }
    }
}
