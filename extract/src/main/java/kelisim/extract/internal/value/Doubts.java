package kelisim.extract.internal.value;

/** Tells whether words that can also mean something else mean a date: 'may', 'march', '2015'. */
final class Doubts {

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Lengths lengths;

    Doubts(Lexicon lexicon, Tokens tokens, Lengths lengths) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.lengths = lengths;
    }

    /** Whether words that can also mean something else mean a date here. */
    boolean isDate(Point point) {
        int i = point.from();
        boolean single = point.to() == i + 1;
        if (!single) {
            return !isShare(point) && !isSeconding(i);
        }
        if (tokens.is(i, Role.WEEKDAY) && recurs(i)) {
            return false;
        }
        if (tokens.is(i, Role.MONTH) || tokens.is(i, Role.WEEKDAY)) {
            boolean placed = tokens.is(i - 1, Role.IN)
                    || tokens.is(i - 1, Role.ON)
                    || tokens.is(i - 1, Role.BY)
                    || tokens.is(i - 1, Role.SINCE)
                    || tokens.is(i - 1, Role.UNTIL);
            boolean ticker = tokens.isGlued(i) && tokens.isSymbol(i - 1, "$#@");
            boolean person =
                    !placed && tokens.isUnknown(i + 1) && tokens.isCapital(i + 1) && tokens.is(i, Role.DOUBTFUL);
            boolean named = isMonthLike(i) && !person && (placed || (tokens.isCapital(i) && !startsSentence(i)));
            boolean listed = tokens.isCapital(i)
                    && tokens.is(i, Role.MONTH)
                    && (tokens.is(i + 1, Role.AND) || tokens.is(i + 1, Role.OR) || tokens.isSymbol(i + 1, ",/"))
                    && tokens.is(i + 2, Role.MONTH);
            return !ticker && (named || listed || !tokens.is(i, Role.DOUBTFUL));
        }
        if (tokens.is(i, Role.TIME_UNIT)) {
            return false;
        }
        return point.grain() != Grain.YEAR || !isCode(i);
    }

    /** '1/2' in '1/2 mile', '3/4 %' and '5 and 1/3' is part of a whole. */
    private boolean isShare(Point point) {
        int i = point.from();
        int to = point.to();
        if (point.hasYear() || to != i + 3 || !tokens.isDigits(i) || !tokens.isSymbol(i + 1, '/')) {
            return false;
        }
        boolean mixed = tokens.is(i - 1, Role.AND) && (tokens.isDigits(i - 2) || tokens.is(i - 2, Role.CARDINAL));
        int unit = tokens.is(to, Role.DASH) ? to + 1 : to;
        unit = tokens.is(unit, Role.OF) && tokens.is(unit + 1, Role.A) ? unit + 2 : unit;
        return mixed || tokens.isSymbol(i - 1, "$€£") || lengths.isUnit(unit) || lexicon.units.at(tokens, unit) != null;
    }

    /** 'They may second the motion' has a verb. */
    private boolean isSeconding(int i) {
        return tokens.string(i).equals("may")
                && tokens.is(i + 1, Role.ORDINAL)
                && tokens.is(i + 1, Role.TIME_UNIT)
                && (tokens.is(i + 2, Role.THE) || tokens.is(i + 2, Role.A));
    }

    /** 'Every second Tuesday' and 'the third Thursday of every month' are no single days. */
    private boolean recurs(int i) {
        return tokens.is(i - 2, Role.EVERY) || (tokens.is(i + 1, Role.OF) && tokens.is(i + 2, Role.EVERY));
    }

    private boolean isMonthLike(int i) {
        boolean verb = tokens.length(i) == 3 && tokens.string(i).equals("may");
        return !verb || tokens.is(i - 1, Role.IN) || tokens.is(i - 1, Role.SINCE);
    }

    private boolean startsSentence(int i) {
        return i == 0 || tokens.startsParagraph(i) || tokens.isSymbol(i - 1, ".!?\"“");
    }

    /** 'No. 2015', 'Decree 2015-r'. */
    private boolean isCode(int i) {
        boolean numbered = tokens.is(i - 1, Role.NUMBERED)
                || tokens.isSymbol(i - 1, "№#")
                || (tokens.isSymbol(i - 1, '.') && tokens.is(i - 2, Role.NUMBER_MARK));
        boolean price = lengths.isUnit(i + 1)
                || (tokens.isDigits(i) && lexicon.currencies.at(tokens, i + 1) != null)
                || tokens.isSymbol(i + 1, "$€£%°")
                || (tokens.is(i + 1, Role.DASH) && tokens.isDigits(i + 2, 1, 3));
        return numbered || price;
    }
}
