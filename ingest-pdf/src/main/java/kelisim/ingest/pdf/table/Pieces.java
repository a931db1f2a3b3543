package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.page.Word;

/** The pieces of a table's row as its cells have them: signs with their numbers, without the dots that lead from label to number. */
final class Pieces {

    /** A currency's sign stands at the left edge of its column, this far in ems from the number at most. */
    private static final float SIGN_GAP = 9;

    private static final float AFTER_GAP = 1.6f;
    private static final Pattern CURRENCY = Pattern.compile("\\(?-?(?:(?:US|C|A|HK)?\\$|[€£¥₽₸]|EUR|USD|Rs\\.?)");
    private static final Pattern AFTER = Pattern.compile("[%)‰]{1,2}");
    private static final Pattern DOTS = Pattern.compile("[.…·_]+");
    private static final Pattern LED = Pattern.compile("(.*?[\\p{L}\\p{N})\\]%:])\\s?[.…·_]{3,}");

    private Pieces() {}

    /** The row's pieces from left to right; at least one. */
    static List<TextLine> of(List<TextLine> row) {
        List<TextLine> pieces = new ArrayList<>();
        for (TextLine piece : row) {
            TextLine plain = row.size() < 2 ? piece : withoutLeaders(piece);
            if (plain == null) {
                continue;
            }
            int last = pieces.size() - 1;
            if (last >= 0 && belong(pieces.get(last), plain)) {
                List<Word> words = new ArrayList<>(pieces.get(last).words());
                words.addAll(plain.words());
                pieces.set(last, TextLine.of(words, plain.page(), plain.furniture()));
            } else {
                pieces.add(plain);
            }
        }
        return pieces.isEmpty() ? row : pieces;
    }

    private static boolean belong(TextLine left, TextLine right) {
        float gap = right.x0() - left.x1();
        boolean number = TableShape.isFigure(right.text());
        if (number && left.words().size() == 1 && CURRENCY.matcher(left.text()).matches()) {
            return gap < SIGN_GAP * right.size();
        }
        return gap < AFTER_GAP * right.size()
                && AFTER.matcher(right.text()).matches()
                && TableShape.isFigure(left.text());
    }

    /** The piece without dots at its end, {@code null} if it is nothing but a row of them. */
    @org.jspecify.annotations.Nullable
    private static TextLine withoutLeaders(TextLine piece) {
        List<Word> words = piece.words();
        int end = words.size();
        int dots = 0;
        while (end > 0 && DOTS.matcher(words.get(end - 1).text()).matches()) {
            end--;
            dots += words.get(end).text().length();
        }
        if (end == 0) {
            return dots >= 5 ? null : piece;
        }
        Word last = words.get(end - 1);
        var led = LED.matcher(last.text());
        if (dots < 3 && !led.matches()) {
            return piece;
        }
        List<Word> kept = new ArrayList<>(words.subList(0, end));
        if (led.matches()) {
            String text = led.group(1);
            float share = (float) text.length() / last.text().length();
            float x1 = last.x0() + share * (last.x1() - last.x0());
            kept.set(end - 1, new Word(text, last.x0(), x1, last.baseline(), last.size(), last.style(), last.tag()));
        }
        return TextLine.of(kept, piece.page(), piece.furniture());
    }
}
