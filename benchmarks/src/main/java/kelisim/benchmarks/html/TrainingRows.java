package kelisim.benchmarks.html;

import java.util.ArrayList;
import java.util.List;

/** The runs of pages as rows of numbers, with what each is, its weight, and the page it is from. */
final class TrainingRows {

    private final List<float[]> numbers = new ArrayList<>();
    private final List<Boolean> wanted = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private int count;

    static TrainingRows of(List<LabelledPage> labelled) {
        TrainingRows rows = new TrainingRows();
        labelled.forEach(rows::add);
        return rows;
    }

    private void add(LabelledPage page) {
        float[][] features = page.features();
        for (int i = 0; i < features.length; i++) {
            numbers.add(features[i]);
            wanted.add(page.wanted()[i]);
            weights.add(page.weights()[i]);
            pages.add(count);
        }
        count++;
    }

    float[][] numbers() {
        return numbers.toArray(float[][]::new);
    }

    int size() {
        return numbers.size();
    }

    int pages() {
        return count;
    }

    boolean wanted(int row) {
        return wanted.get(row);
    }

    double weight(int row) {
        return weights.get(row);
    }

    int page(int row) {
        return pages.get(row);
    }
}
