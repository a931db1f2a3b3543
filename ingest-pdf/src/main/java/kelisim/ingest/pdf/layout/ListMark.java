package kelisim.ingest.pdf.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.page.Word;
import org.jspecify.annotations.Nullable;

/** The mark at the head of a list item: a bullet, a number, a letter. */
record ListMark(String text, boolean bullet, int words) {

    private static final String DASHES = "-–—*o";

    private static final String BULLETS = "•●○◦▪▫■□◾◆◇►▶➢➤✓✔⁃∙·‣★✦❖\u00b7\uf0b7\uf0a7\uf0d8\uf02d\uf0fc\u2023\u25e6";
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)]|\\d{1,3}(?:\\.\\d{1,3}){1,3}|\\((?:\\d{1,3}|\\p{L}|[ivx]{1,5})\\)"
                    + "|\\p{L}[.)]|[ivx]{2,5}[.)]|[IVX]{1,5}[.)])");

    /** The mark of this line, null if its first word is none or all there is. */
    static @Nullable ListMark of(TextLine line) {
        return of(line.words());
    }

    static @Nullable ListMark of(List<Word> words) {
        String first = words.get(0).text();
        if (words.size() < 2) {
            return null;
        }
        if (first.length() <= 2 && BULLETS.indexOf(first.charAt(0)) >= 0) {
            return new ListMark(first, true, 1);
        }
        if (first.equals("-")
                || first.equals("–")
                || first.equals("—")
                || first.equals("*")
                || first.equals("o")
                || (first.equals("§") && !Character.isDigit(words.get(1).text().charAt(0)))) {
            return first.equals("o")
                            && words.get(1).x0() - words.get(0).x1()
                                    < 0.45f * words.get(0).size()
                    ? null
                    : new ListMark(first, true, 1);
        }
        Matcher number = NUMBER.matcher(first);
        boolean isMark = number.matches()
                && !isInitial(first, words)
                && !isFigure(first, words.get(1).text());
        return isMark ? new ListMark(first, false, 1) : null;
    }

    /** Whether it could as well be part of a sentence. */
    boolean dash() {
        return DASHES.contains(text);
    }

    /** Whether a line is nothing but a mark, so that the line right of it is the item. */
    static boolean isBare(TextLine line) {
        if (line.words().size() != 1) {
            return false;
        }
        String text = line.words().get(0).text();
        return (text.length() <= 2 && BULLETS.indexOf(text.charAt(0)) >= 0)
                || text.equals("-")
                || text.equals("–")
                || text.equals("—")
                || text.equals("o")
                || text.equals("*")
                || NUMBER.matcher(text).matches();
    }

    /** '2.6 million' begins with a figure, '2.6 Costs' with the number of a section. */
    private static boolean isFigure(String first, String next) {
        return Character.isDigit(first.charAt(first.length() - 1)) && !Character.isUpperCase(next.codePointAt(0));
    }

    /** Whether this can be the number after the other: not, if both are plain numbers that do not count on. */
    boolean follows(ListMark other) {
        if (!text.matches("\\d{1,3}[.)]") || !other.text.matches("\\d{1,3}[.)]")) {
            return true;
        }
        int own = Integer.parseInt(text.substring(0, text.length() - 1));
        int before = Integer.parseInt(other.text.substring(0, other.text.length() - 1));
        return own > before && own <= before + 3;
    }

    /** 'A. Smith' begins with an initial, 'A. The parties agree' with a mark. */
    private static boolean isInitial(String first, List<Word> words) {
        return first.matches("\\p{Lu}\\.")
                && words.get(1).text().matches("\\p{Lu}(?:\\.|\\p{Ll}+[,.]?)")
                && words.get(1).x0() - words.get(0).x1() < 0.4f * words.get(0).size();
    }
}
