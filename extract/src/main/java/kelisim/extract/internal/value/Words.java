package kelisim.extract.internal.value;

import java.math.BigDecimal;
import kelisim.extract.internal.value.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Reads one number in words: 'two thousand and one', 'twenty-first', 'two hundred point seven one', 'nineteen eighty' not. */
final class Words {

    /** 'Thirty-eight thousand': so many words and marks lead to a scale. */
    private static final int LONGEST_GROUP = 5;

    private final Tokens tokens;
    private final int from;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private int group;
    private int lastScale = Integer.MAX_VALUE;
    private boolean ordinal;
    private boolean any;

    Words(Tokens tokens, int from) {
        this.tokens = tokens;
        this.from = from;
        this.at = from;
    }

    /** The number that begins here; nothing if none does. */
    @Nullable
    Numeral number() {
        if (tokens.is(from, Role.ORDINAL_SCALE)) {
            scaleOrdinal(from);
            return result();
        }
        read();
        return any ? result() : null;
    }

    /** 'a hundred and one', with the article at the first token. */
    Numeral afterArticle() {
        at = from + 1;
        group = 1;
        any = true;
        if (scales()) {
            read();
        }
        return result();
    }

    /** 'point two', with 'point' at the first token. */
    Numeral afterPoint() {
        return decimals(BigDecimal.ZERO);
    }

    private Numeral result() {
        BigDecimal value = total.add(BigDecimal.valueOf(group));
        if (!ordinal && tokens.is(at, Role.POINT)) {
            return decimals(value);
        }
        return new Numeral(from, at, value, ordinal ? Form.ORDINAL : Form.WORDS);
    }

    private void read() {
        boolean growing = true;
        while (growing && !ordinal) {
            growing = group() && scales();
        }
    }

    /** A number below a hundred, added to the group; false if none stands here. */
    private boolean group() {
        int i = any ? skipJoint(at) : at;
        if (i < 0) {
            return false;
        }
        boolean free = group % 100 == 0;
        if (tokens.is(i, Role.TENS) && free) {
            int next = isHyphen(i + 1) ? i + 2 : i + 1;
            int unit = unit(next);
            return take(tokens.value(i, Role.TENS) + unit, unit > 0 ? next + 1 : i + 1);
        }
        if (tokens.is(i, Role.CARDINAL) && free) {
            return take(tokens.value(i, Role.CARDINAL), i + 1);
        }
        if (tokens.is(i, Role.ORDINAL) && free) {
            ordinal = true;
            return take(tokens.value(i, Role.ORDINAL), i + 1);
        }
        return false;
    }

    /** A dash between two words, with a space on both sides of it or on neither. */
    private boolean isHyphen(int i) {
        return tokens.is(i, Role.DASH) && tokens.isGlued(i) == tokens.isGlued(i + 1);
    }

    private int unit(int i) {
        if (tokens.startsParagraph(i)) {
            return 0;
        }
        if (tokens.is(i, Role.CARDINAL) && tokens.value(i, Role.CARDINAL) < 10) {
            return tokens.value(i, Role.CARDINAL);
        }
        if (tokens.is(i, Role.ORDINAL) && tokens.value(i, Role.ORDINAL) < 10) {
            ordinal = true;
            return tokens.value(i, Role.ORDINAL);
        }
        return 0;
    }

    private boolean take(int number, int to) {
        group += number;
        any = true;
        at = to;
        return true;
    }

    /** 'hundred', 'thousand', 'million' and their ordinals, as many as stand here. */
    private boolean scales() {
        while (!ordinal) {
            int i = tokens.is(at, Role.DASH) && tokens.isGlued(at) && tokens.isGlued(at + 1) ? at + 1 : at;
            if (tokens.startsParagraph(i)) {
                return false;
            }
            if (tokens.is(i, Role.ORDINAL_SCALE)) {
                scaleOrdinal(i);
            } else if (tokens.is(i, Role.HUNDRED) && group > 0 && group < 100) {
                group *= 100;
                at = i + 1;
            } else if (tokens.is(i, Role.SCALE) && group > 0 && tokens.value(i, Role.SCALE) < lastScale) {
                lastScale = tokens.value(i, Role.SCALE);
                total = total.add(BigDecimal.valueOf(group).scaleByPowerOfTen(lastScale));
                group = 0;
                at = i + 1;
            } else {
                break;
            }
        }
        return !ordinal;
    }

    private void scaleOrdinal(int i) {
        BigDecimal scale = BigDecimal.TEN.pow(tokens.value(i, Role.ORDINAL_SCALE));
        total = total.add(BigDecimal.valueOf(Math.max(1, group)).multiply(scale));
        group = 0;
        ordinal = true;
        at = i + 1;
    }

    /** Over 'and' and hyphens to the next part of the number; −1 if what follows cannot be one. */
    private int skipJoint(int i) {
        boolean big = group % 100 == 0 && (group > 0 || total.signum() > 0);
        boolean over = tokens.is(i, Role.DASH) ? tokens.isGlued(i) && tokens.isGlued(i + 1) : goesOnBehindComma(i);
        int next = over ? i + 1 : i;
        boolean and = tokens.is(next, Role.AND);
        next = and ? next + 1 : next;
        boolean part = tokens.is(next, Role.CARDINAL) || tokens.is(next, Role.TENS) || tokens.is(next, Role.ORDINAL);
        boolean zero = tokens.is(next, Role.CARDINAL)
                && (tokens.value(next, Role.CARDINAL) == 0 || (and && isFraction(next + 1)));
        return big && part && !zero && !tokens.startsParagraph(next) && (and || !tokens.startsLine(next)) ? next : -1;
    }

    /** Whether the number before belongs to a fraction of its own: 'and three quarters', 'and two thirds'. */
    private boolean isFraction(int i) {
        boolean parts = tokens.is(i, Role.DENOMINATOR) && !tokens.is(i, Role.ORDINAL);
        return parts || (tokens.is(i, Role.QUARTER) && tokens.endsWith(i, "s"));
    }

    /** 'two million, four hundred thousand', but not 'two million, five of them'. */
    private boolean goesOnBehindComma(int comma) {
        int i = comma + 1;
        boolean scaled = tokens.isSymbol(comma, ',') && tokens.is(comma - 1, Role.SCALE) && group == 0;
        while (scaled
                && i < comma + LONGEST_GROUP
                && (tokens.is(i, Role.CARDINAL) || tokens.is(i, Role.TENS) || tokens.isSymbol(i, '-'))) {
            i++;
        }
        return scaled && i > comma + 1 && (tokens.is(i, Role.HUNDRED) || tokens.is(i, Role.SCALE));
    }

    /** 'point seven one' and 'point seventy-one'. */
    private Numeral decimals(BigDecimal whole) {
        StringBuilder digits = new StringBuilder();
        int i = at + 1;
        while (digits.length() < 18 && (tokens.is(i, Role.CARDINAL) || tokens.is(i, Role.TENS))) {
            if (tokens.is(i, Role.TENS)) {
                int next = tokens.is(i + 1, Role.DASH) && tokens.isGlued(i + 1) ? i + 2 : i + 1;
                int unit = tokens.is(next, Role.CARDINAL) && tokens.value(next, Role.CARDINAL) < 10
                        ? tokens.value(next, Role.CARDINAL)
                        : 0;
                digits.append(tokens.value(i, Role.TENS) + unit);
                i = unit > 0 ? next + 1 : i + 1;
            } else {
                digits.append(tokens.value(i, Role.CARDINAL));
                i++;
            }
        }
        BigDecimal value = digits.length() == 0 ? whole : whole.add(new BigDecimal("0." + digits));
        return new Numeral(from, digits.length() == 0 ? at : i, value, Form.WORDS);
    }
}
