package kelisim.ingest.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.spi.wording.DateLine;

/**
 * Tells headings from paragraphs: short lines that stand alone, end no sentence and have text under them; and the numbered
 * headings of instruments ('Article 1', 'Chapter II', 'Annex').
 */
final class Headings {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 22;
    private static final int MOST_WORDS_ABOVE_LIST = 8;
    private static final int LONGEST_TITLE = 600;
    private static final int MOST_WORDS_IN_TITLE = 45;
    private static final Pattern STRUCTURE = Pattern.compile(
            "(?iu)^(?:(part|chapter|title|section|annex|appendix|schedule|preamble|часть|глава|раздел|приложение|преамбула|"
                    + "бөлім|тарау|қосымша|бөлүм|глава|тиркеме|bo.lim|bob|teil|kapitel|anhang|partie|chapitre|annexe|parte|"
                    + "capítulo|anexo)|(article|art\\.|статья|бап|берене|modda|madde|artikel|artículo|artigo|articolo))"
                    + "(?:\\s+(?:\\d{1,3}|[IVXLC]{1,7}|[A-Z])\\b.{0,120})?\\s*$");
    private static final Pattern STRUCTURE_AFTER =
            Pattern.compile("(?iu)^\\d{1,3}\\s?[-.]?\\s?(?:бап|тарау|бөлім|берене|modda|bob|madde)\\b.{0,120}$");
    private static final String NO_END = ".,;:…-–—";
    private static final Pattern REACHABLE =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]|https?://|www\\.|\\+\\d[\\d\\s()-]{6}");

    private Headings() {}

    /** Whether the text has the shape of a heading, wherever it stands. */
    static boolean hasShape(Piece piece) {
        if (piece.length() >= Line.LONG || piece.form() == Piece.Form.ROW) {
            return false;
        }
        String text = piece.head();
        if (text.length() > LONGEST && !isCapitals(text)) {
            return false;
        }
        return isStructure(text) || (hasShapeOfLine(text) && (Line.words(text) <= MOST_WORDS || isCapitals(text)));
    }

    /** Whether a text that begins so begins with its title: capitals, or words that are no sentence. */
    static boolean isTitle(Piece piece) {
        if (!piece.isText() || piece.length() > LONGEST_TITLE || isStructure(piece.head())) {
            return false;
        }
        String text = piece.head();
        return isCapitals(text) || (Line.words(text) <= MOST_WORDS_IN_TITLE && hasShapeOfLine(text));
    }

    static boolean isStructure(String text) {
        return STRUCTURE.matcher(text).matches()
                || STRUCTURE_AFTER.matcher(text).matches();
    }

    private static boolean hasShapeOfLine(String text) {
        char first = text.charAt(0);
        char last = lastBeforeQuotes(text);
        boolean starts = Character.isUpperCase(first)
                || Character.isDigit(first)
                || "\"“«‘„'".indexOf(first) >= 0
                || (Character.isLetter(first) && !Character.isLowerCase(first));
        return starts
                && (NO_END.indexOf(last) < 0 || (last == '.' && isCapitals(text)))
                && text.chars().anyMatch(Character::isLetter)
                && !REACHABLE.matcher(text).find();
    }

    /** The last character, closing quotes and brackets left out. */
    private static char lastBeforeQuotes(String text) {
        int i = text.length() - 1;
        while (i > 0 && "”»\"’')]“".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return text.charAt(i);
    }

    static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters >= 3 && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether a document's title, begun above, goes on in this line. */
    static boolean titleGoesOn(Line first, Line above, Line line) {
        boolean second = first.begin() == above.begin();
        if (line.isLong() || (!second && !isCapitals(above.text())) || NO_END.indexOf(above.last()) >= 0) {
            return false;
        }
        String text = line.text();
        if (isCapitals(above.text()) && isCapitals(text)) {
            return true;
        }
        boolean genre = second && above.words() <= 3 && isCapitals(above.text());
        return genre
                && hasShapeOfLine(text)
                && Line.words(text) <= MOST_WORDS
                && !DateLine.namesDay(text)
                && !isStructure(text);
    }

    /**
     * Whether the piece at this place is a heading.
     *
     * @param lastBody the place of the last piece that is surely content; nothing behind it can have text under it
     * @param dense whether the text has no blank lines between paragraphs
     * @param afterHeading whether the piece before it is a heading
     */
    static boolean at(List<Piece> pieces, int i, int lastBody, boolean dense, boolean afterHeading) {
        Piece piece = pieces.get(i);
        if (i >= lastBody || !hasShape(piece)) {
            return false;
        }
        Piece next = pieces.get(i + 1);
        if (piece.isItem()) {
            return isNumberedHeading(pieces, i, next);
        }
        if (!piece.isText()) {
            return false;
        }
        if (isStructure(piece.head())) {
            return true;
        }
        boolean above = piece.opens() || afterHeading;
        boolean below = next.opens() || next.isItem() || isBodyOf(next, piece) || (i == 0 && hasShape(next));
        if (next.isItem() && piece.end() != '?' && piece.first().words() > MOST_WORDS_ABOVE_LIST) {
            return false; // an introduction that lost its colon
        }
        if (dense && !above && i > 0) {
            Piece before = pieces.get(i - 1);
            return ".!?".indexOf(before.end()) >= 0 && isBodyOf(next, piece);
        }
        return above && below;
    }

    private static boolean isBodyOf(Piece next, Piece heading) {
        return next.isText() && next.length() > 2 * heading.length() && next.length() > 100;
    }

    private static boolean isNumberedHeading(List<Piece> pieces, int i, Piece next) {
        Piece piece = pieces.get(i);
        ListMark mark = piece.mark();
        if (mark == null || mark.isBullet() || !piece.opens() || mark.style().contains(")")) {
            return false;
        }
        boolean sibling = (i > 0 && isSibling(pieces.get(i - 1), mark)) || isSibling(next, mark);
        return !sibling && (next.isText() || (next.isItem() && isCapitals(piece.head())));
    }

    private static boolean isSibling(Piece piece, ListMark mark) {
        ListMark other = piece.mark();
        return other != null && other.style().equals(mark.style());
    }

    /** The level of a heading below the title, by its numbering. */
    static int level(Piece piece, boolean hasParts) {
        if (piece.form() == Piece.Form.HEADING) {
            return piece.depth();
        }
        Matcher m = STRUCTURE.matcher(piece.head());
        if (m.matches()) {
            return m.group(1) != null || !hasParts ? 2 : 3;
        }
        ListMark mark = piece.mark();
        if (mark != null) {
            return 2
                    + (int) mark.style()
                            .chars()
                            .limit(mark.style().length() - 1L)
                            .filter(c -> c == '.')
                            .count();
        }
        return hasParts ? 3 : 2;
    }

    /** Whether it is a heading of those that stand above articles. */
    static boolean isPart(Piece piece) {
        Matcher m = STRUCTURE.matcher(piece.head());
        return m.matches() && m.group(1) != null;
    }
}
