package kelisim.extract.internal.value;

import kelisim.extract.values.DurationValue;

/** How far an expression reaches: in reports as TimeML marks it, with its article, 'more than' before it and '-old' behind it. */
final class Extents {

    private final Tokens tokens;
    private final Lengths lengths;
    private final Setting setting;

    Extents(Tokens tokens, Lengths lengths, Setting setting) {
        this.tokens = tokens;
        this.lengths = lengths;
        this.setting = setting;
    }

    /** Its first token. */
    int begin(int from) {
        boolean the = tokens.is(from - 1, Role.THE) || (tokens.is(from - 1, Role.SAME) && tokens.is(from, Role.SAME));
        boolean than =
                tokens.is(from - 1, Role.THAN) && (tokens.is(from - 2, Role.MORE) || tokens.is(from - 2, Role.LESS));
        if (!setting.report || !isDescribed(from) || tokens.startsLine(from)) {
            return from;
        }
        return the ? from - 1 : than ? from - 2 : from;
    }

    /** Whether an article before it belongs to it, as it does not in 'the May meeting'. */
    private boolean isDescribed(int i) {
        Length length = lengths.at(i);
        boolean noun = length != null && (lengths.isPlural(length.to() - 1) || tokens.is(i, Role.A));
        return noun
                || tokens.is(i, Role.PREVIOUS)
                || tokens.is(i, Role.NEXT)
                || tokens.is(i, Role.SAME)
                || tokens.is(i, Role.SEASON)
                || Edge.at(tokens, i) != null;
    }

    /** A length that stands between two tokens. */
    DurationValue length(Length length, int from, int to) {
        return new DurationValue(tokens.span(begin(from), end(to)), length.iso(), length.timex());
    }

    /** The token after a length that ends before a token. */
    int end(int to) {
        boolean old = setting.report && tokens.is(to, Role.DASH) && tokens.is(to + 1, Role.OLD);
        return old ? to + 2 : to;
    }

    /** Whether 'the past year' and 'the next decade' are all that a place says, which is a length in a report. */
    boolean isUnit(Point point) {
        int unit = point.to() - 1;
        return lengths.isUnit(unit)
                && lengths.unit(unit) == point.grain()
                && (tokens.is(unit - 1, Role.PREVIOUS) || tokens.is(unit - 1, Role.NEXT));
    }
}
