package kelisim.benchmarks.html;

import java.util.List;
import java.util.Locale;

/** Networks in the form that {@code Network} reads. */
final class NetworkText {

    private NetworkText() {}

    /** Writes networks that were trained on the same levels. */
    static String of(Levels levels, List<NetworkTraining> networks) {
        StringBuilder text = new StringBuilder();
        text.append(levels.cuts().length).append(' ').append(networks.size());
        text.append(' ').append(NetworkTraining.HIDDEN).append('\n');
        for (int c = 0; c < levels.cuts().length; c++) {
            float[] cuts = levels.cuts()[c];
            for (int i = 0; i < cuts.length; i++) {
                text.append(i > 0 ? " " : "").append(cuts[i]);
            }
            text.append('\n');
            line(text, levels.of()[c], 0, levels.of()[c].length);
        }
        networks.forEach(network -> network.write(text));
        return text.toString();
    }

    /** Writes numbers between two places, with as many digits as make a difference. */
    static void line(StringBuilder text, float[] numbers, int from, int to) {
        for (int i = from; i < to; i++) {
            String number = String.format(Locale.ROOT, "%.3f", numbers[i]);
            text.append(i > from ? " " : "").append(number.equals("-0.000") ? "0" : number);
        }
        text.append('\n');
    }
}
