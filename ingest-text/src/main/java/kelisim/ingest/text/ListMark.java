package kelisim.ingest.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a list item.
 *
 * @param marker the mark as it stands
 * @param style marks of one list have one style: {@code •}, {@code 1.}, {@code (a)}, {@code I.}
 * @param ordinal its place in the count, from 1; 0 for a bullet
 * @param length how many characters of the line it and the space after it take
 * @param mayBeFigure whether it is as likely a figure: {@code 4.1} before a small letter, {@code 1} and a gap
 */
record ListMark(String marker, String style, int ordinal, int length, boolean mayBeFigure) {

    /** Two hyphens begin an item where the line also ends like one; else they may set off a heading. */
    private static final Pattern BULLET =
            Pattern.compile("([•◦‣⁃∙●○■□▪▫◆◇►▶▸▷▹❖❯❱✓✔☑✅✦✧★☆➢➤➔➜⮞⇒⇨⋅∗¤\uF0B7\uF0A7\u2022·]"
                    + "|(?:[-–—―‒*+o>→»›~]|--(?=\\s.*[;,.]\\s*$)|->|=>|>>)(?=\\s))\\s*");

    private static final Pattern NUMBER =
            Pattern.compile("(\\(?)(\\d{1,3}(?:\\.\\d{1,3}){0,4})([.)]{1,2}|[°º][.)]?)(?:\\s+|(?=\\p{Lu}\\p{Ll}))");
    /** '1 · culture', '2 – the buses', '3/ sport'. */
    private static final Pattern SET_OFF = Pattern.compile("(\\d{1,2})(\\s*[·•–—/]\\s+|\\s+-\\s+)(?=\\p{L})");

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){1,4})\\s+(?=\\p{L})");
    private static final Pattern BARE = Pattern.compile("(\\d{1,2})(?: {2,}|\\t+)(?=\\p{L})");
    private static final Pattern LETTER = Pattern.compile("(\\(?)(\\p{L})([.)])\\s+");
    private static final Pattern ROMAN = Pattern.compile("(\\(?)([ivxl]{1,7}|[IVXL]{1,7})([.)])\\s+");
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщэюя";

    boolean isBullet() {
        return ordinal == 0;
    }

    /** A letter or Roman number with a full stop, as initials have too ('A. Smith'). */
    boolean mayBeInitial() {
        return style.equals("A.") || style.equals("I.") || style.equals("А.");
    }

    boolean follows(ListMark other) {
        return style.equals(other.style) && ordinal == other.ordinal + 1;
    }

    /** The mark that a line begins with, if it goes on behind it. */
    static @Nullable ListMark of(String line) {
        ListMark mark = bullet(line);
        if (mark == null) {
            mark = number(line);
        }
        if (mark == null) {
            mark = roman(line);
        }
        if (mark == null) {
            mark = letter(line);
        }
        return mark == null || mark.length >= line.length() ? null : mark;
    }

    private static @Nullable ListMark bullet(String line) {
        Matcher m = BULLET.matcher(line);
        return m.lookingAt() ? new ListMark(m.group(1), m.group(1), 0, m.end(), false) : null;
    }

    private static @Nullable ListMark number(String line) {
        Matcher m = NUMBER.matcher(line);
        if (m.lookingAt() && (m.group(1).isEmpty() || m.group(3).equals(")"))) {
            return numbered(
                    m.group(2), m.group(1) + m.group(2) + m.group(3), m.group(1) + "1" + m.group(3), m.end(), false);
        }
        m = BARE.matcher(line);
        if (m.lookingAt()) {
            return numbered(m.group(1), m.group(1), "1 ", m.end(), true);
        }
        m = SET_OFF.matcher(line);
        if (m.lookingAt()) {
            String mark = m.group(2).strip();
            return numbered(m.group(1), m.group(1) + " " + mark, "1 " + mark, m.end(), true);
        }
        m = DOTTED.matcher(line);
        return m.lookingAt()
                ? numbered(m.group(1), m.group(1), "1", m.end(), Character.isLowerCase(line.codePointAt(m.end())))
                : null;
    }

    private static ListMark numbered(String digits, String marker, String style, int length, boolean mayBeFigure) {
        int dot = digits.lastIndexOf('.');
        String outer = digits.substring(0, dot + 1).replaceAll("[0-9]+", "1");
        return new ListMark(
                marker,
                outer.isEmpty() ? style : outer + style,
                Integer.parseInt(digits.substring(dot + 1)),
                length,
                mayBeFigure);
    }

    private static @Nullable ListMark roman(String line) {
        Matcher m = ROMAN.matcher(line);
        if (!m.lookingAt()) {
            return null;
        }
        int value = RomanNumeral.valueOf(m.group(2));
        // a lone c, d, l, m, v, x may count letters as well; only i begins a Roman count
        if (value == 0 || (m.group(2).length() == 1 && value > 1 && value != 5 && value != 10)) {
            return null;
        }
        String one = Character.isUpperCase(m.group(2).charAt(0)) ? "I" : "i";
        return new ListMark(m.group(1) + m.group(2) + m.group(3), m.group(1) + one + m.group(3), value, m.end(), false);
    }

    private static @Nullable ListMark letter(String line) {
        Matcher m = LETTER.matcher(line);
        if (!m.lookingAt()) {
            return null;
        }
        String letter = m.group(2);
        boolean upper = Character.isUpperCase(letter.charAt(0));
        char small = Character.toLowerCase(letter.charAt(0));
        String alphabet = LATIN.indexOf(small) >= 0 ? LATIN : CYRILLIC;
        int ordinal = alphabet.indexOf(small) + 1;
        if (ordinal == 0) {
            return null;
        }
        char first = upper ? Character.toUpperCase(alphabet.charAt(0)) : alphabet.charAt(0);
        return new ListMark(m.group(1) + letter + m.group(3), m.group(1) + first + m.group(3), ordinal, m.end(), false);
    }
}
