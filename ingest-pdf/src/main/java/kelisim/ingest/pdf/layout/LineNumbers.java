package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kelisim.ingest.pdf.page.TextLine;

/** Numbers at the side that count the lines: a column of growing numbers outside all other text. */
final class LineNumbers {

    private static final int FEWEST = 5;
    private static final float ALIGNED = 8;

    private LineNumbers() {}

    static List<TextLine> of(PageLines page) {
        List<TextLine> numbers = new ArrayList<>();
        float left = Float.MAX_VALUE;
        float right = 0;
        for (TextLine line : page.lines()) {
            if (isNumber(line)) {
                numbers.add(line);
            } else if (line.width() > 0.3f * page.width()) {
                left = Math.min(left, line.x0());
                right = Math.max(right, line.x1());
            }
        }
        float textLeft = left;
        float textRight = right;
        numbers.removeIf(line -> line.x1() > textLeft && line.x0() < textRight);
        numbers.sort(Comparator.comparing(TextLine::baseline));
        return counts(numbers) ? numbers : List.of();
    }

    private static boolean counts(List<TextLine> numbers) {
        if (numbers.size() < FEWEST) {
            return false;
        }
        int step = value(numbers.get(1)) - value(numbers.get(0));
        for (int i = 1; i < numbers.size(); i++) {
            if (value(numbers.get(i)) - value(numbers.get(i - 1)) != step
                    || Math.abs(numbers.get(i).x1() - numbers.get(0).x1()) > ALIGNED) {
                return false;
            }
        }
        return step > 0;
    }

    private static boolean isNumber(TextLine line) {
        return line.words().size() == 1 && line.words().get(0).text().matches("\\d{1,4}");
    }

    private static int value(TextLine line) {
        return Integer.parseInt(line.words().get(0).text());
    }
}
