package kelisim.extract.internal.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads years: 2016, two thousand and sixteen, nineteen eighty-four, '76. */
final class Years {

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2999;
    /** A year without a word that makes it one lies between these. */
    private static final int FIRST_BARE = 1700;

    private static final int LAST_BARE = 2099;
    private static final int FIRST_RECENT = 1970;
    private static final int LAST_RECENT = 2059;
    private static final int CENTURY = 100;
    /** 'In ’24' looks ahead this far at most. */
    private static final int AHEAD = 20;

    private final Tokens tokens;
    private final @Nullable LocalDate published;

    Years(Tokens tokens, @Nullable LocalDate published) {
        this.tokens = tokens;
        this.published = published;
    }

    /** A year and the token after its last. */
    record Year(int number, int to) {}

    /** A year of four digits or in words. */
    @Nullable
    Year at(int i) {
        if (tokens.isDigits(i)) {
            int era = afterEra(i + 1);
            if (era > i + 1 && tokens.length(i) <= 4 && tokens.number(i) > 0) {
                return new Year(tokens.number(i), era);
            }
            int number = tokens.length(i) == 4 && isWhole(i) ? tokens.number(i) : 0;
            return number >= EARLIEST && number <= LATEST ? new Year(number, i + 1) : null;
        }
        if (tokens.isSymbol(i, "'’‘") && tokens.isDigits(i + 1, 2, 2) && tokens.isGlued(i + 1) && isWhole(i + 1)) {
            return new Year(full(tokens.number(i + 1)), i + 2);
        }
        int ours = afterEra(i);
        if (ours > i && tokens.isDigits(ours, 1, 4) && tokens.number(ours) > 0) {
            return new Year(tokens.number(ours), ours + 1);
        }
        return tokens.is(i, Role.CARDINAL) || tokens.is(i, Role.TENS) ? spelled(i) : null;
    }

    /** The token after 'AD', 'A.D.' or 'CE'; the same if none stands here. */
    private int afterEra(int i) {
        if (tokens.is(i, Role.ERA_AFTER) && tokens.isCapital(i) && tokens.length(i) == 2) {
            return i + 1;
        }
        boolean dotted = tokens.isCapital(i)
                && tokens.length(i) == 1
                && tokens.isSymbol(i + 1, '.')
                && tokens.isCapital(i + 2)
                && tokens.length(i + 2) == 1
                && tokens.isSymbol(i + 3, '.');
        return dotted && (isLetters(i, 'A', 'D') || isLetters(i, 'C', 'E')) ? i + 4 : i;
    }

    private boolean isLetters(int i, char first, char second) {
        return tokens.text.charAt(tokens.begin(i)) == first && tokens.text.charAt(tokens.begin(i + 2)) == second;
    }

    /** A year that 'AD' or 'CE' stands beside, however small. */
    @Nullable
    Year ofOurEra(int i) {
        boolean era = afterEra(i) > i || (tokens.isDigits(i, 1, 4) && afterEra(i + 1) > i + 1);
        return era ? at(i) : null;
    }

    /** 'in 636', which a story of the past means as a year. */
    @Nullable
    Year early(int i) {
        boolean digits = tokens.isDigits(i, 3, 3) && isWhole(i) && tokens.text.charAt(tokens.begin(i)) != '0';
        boolean ends = !tokens.isWord(i + 1)
                || tokens.is(i + 1, Role.AND)
                || tokens.is(i + 1, Role.THE)
                || tokens.is(i + 1, Role.BY)
                || tokens.is(i + 1, Role.WHEN);
        boolean goesOn = tokens.isSymbol(i + 1, "%$€£°-") || tokens.isDigits(i + 1);
        return digits && ends && !goesOn ? new Year(tokens.number(i), i + 1) : null;
    }

    /** A year of four digits that no word announces, such as '1998' in 'but not 1998'. */
    @Nullable
    Year bare(int i) {
        Year year = tokens.isDigits(i) ? at(i) : null;
        return year != null
                        && year.number() >= FIRST_BARE
                        && year.number() <= LAST_BARE
                        && !tokens.is(i + 1, Role.COUNTED)
                ? year
                : null;
    }

    /** Whether it is said as 'nineteen ninety-nine' is, which hardly means anything but a year. */
    boolean isInTwoParts(int i) {
        boolean century = tokens.is(i, Role.CARDINAL) && tokens.value(i, Role.CARDINAL) >= 16;
        boolean twenty = tokens.is(i, Role.TENS) && tokens.value(i, Role.TENS) == 20;
        boolean teens = tokens.is(i + 1, Role.CARDINAL) && tokens.value(i + 1, Role.CARDINAL) >= 10;
        return (century && tokens.is(i + 1, Role.TENS)) || (twenty && teens);
    }

    /** A year of our time, which 'in' before it makes certain even where a thing follows that could be counted. */
    @Nullable
    Year recent(int i) {
        Year year = at(i);
        return year != null && year.number() >= FIRST_RECENT && year.number() <= LAST_RECENT ? year : null;
    }

    /** The year that two digits mean: the last or the next such. */
    int full(int digits) {
        int now = published == null ? 2000 + AHEAD : published.getYear();
        int year = now - Math.floorMod(now, CENTURY) + digits;
        return year > now + AHEAD ? year - CENTURY : year + CENTURY <= now + AHEAD ? year + CENTURY : year;
    }

    /** Whether digits are no part of a longer number or code. */
    boolean isWhole(int i) {
        boolean before =
                tokens.isGlued(i) && (tokens.isWord(i - 1) || tokens.isSymbol(i - 1, "$€£#") || isPointed(i - 1));
        boolean after = tokens.isGlued(i + 1)
                && (tokens.isSymbol(i + 1, "%°")
                        || (tokens.isSymbol(i + 1, ".,:") && tokens.isGlued(i + 2) && tokens.isDigits(i + 2)));
        boolean word = tokens.isGlued(i + 1) && tokens.isWord(i + 1);
        return !before && !after && !word && !isCode(i) && !beginsCode(i);
    }

    /** The last part of '133-03-03-2020', which is no date as a whole. */
    private boolean isCode(int i) {
        boolean short1 = tokens.isSymbol(i - 1, '-') && tokens.isGlued(i) && tokens.isDigits(i - 2, 1, 3);
        return short1 && tokens.isSymbol(i - 3, '-') && tokens.isGlued(i - 2) && tokens.isDigits(i - 4);
    }

    /** '2016-1234', whose second part is no later year. */
    private boolean beginsCode(int i) {
        boolean joined = tokens.isSymbol(i + 1, '-') && tokens.isGlued(i + 1) && tokens.isGlued(i + 2);
        boolean long1 = joined && tokens.isDigits(i + 2) && tokens.length(i + 2) >= 4;
        return long1 && tokens.length(i) == 4 && (tokens.length(i + 2) > 4 || tokens.number(i + 2) < tokens.number(i));
    }

    private boolean isPointed(int i) {
        return tokens.isSymbol(i, ".,") && tokens.isGlued(i) && tokens.isDigits(i - 1);
    }

    private @Nullable Year spelled(int i) {
        Numeral first = new Words(tokens, i).number();
        if (first == null || first.isOrdinal() || !first.isWhole()) {
            return null;
        }
        int high = first.value().intValue();
        if (high >= EARLIEST && high <= LATEST && first.to() > i + 1) {
            return new Year(high, first.to());
        }
        if (high < 10 || high > 20 || tokens.startsLine(first.to())) {
            return null;
        }
        boolean oh = tokens.is(first.to(), Role.CARDINAL) && tokens.value(first.to(), Role.CARDINAL) == 0;
        Numeral second = new Words(tokens, oh ? first.to() + 1 : first.to()).number();
        if (second == null || second.isOrdinal() || !second.isWhole()) {
            return null;
        }
        int low = second.value().intValue();
        boolean fits = oh ? low < 10 : low >= 10 && low < CENTURY;
        return fits ? new Year(CENTURY * high + low, second.to()) : null;
    }
}
