package kelisim.extract.internal.family.treaty;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Finds the clause that tells when and where an instrument was done: at its end, under its title, or in its printed head. */
final class SigningClauses {

    /** How many tokens behind 'done at' the day may stand. */
    private static final int REACH = 45;

    private final Typed typed;

    SigningClauses(Typed typed) {
        this.typed = typed;
    }

    /** 'Done at A on B', 'Signed at A, B' behind a token; a clause of its own, not what is told of another instrument. */
    @Nullable
    Signing closing(int from) {
        Signing signed = null;
        for (int t = from; t < typed.tokens().size(); t++) {
            Match done = typed.formula(t, "closing");
            if (done != null && startsClause(t)) {
                Signing signing = clause(done, false, true);
                if (signing != null) {
                    return signing;
                }
            }
            Match also = signed == null ? typed.formula(t, "signed") : null;
            if (also != null
                    && (typed.startsLine(t) || startsSentence(t))
                    && typed.tokens().is(t, Shape.CAPITAL)) {
                signed = clause(also, typed.analysis().text().isWord(t, "adopted"), true);
            }
        }
        return signed;
    }

    /** 'Signed at A on B', '(B)' or 'A, B' between title and preamble. */
    @Nullable
    Signing underTitle(int from, int to) {
        EdtfDate bracketed = typed.tokens().is(from, Shape.OPENS_BRACKET) && !typed.startsLine(from)
                ? typed.day(from, Math.min(to, from + 8))
                : null;
        if (bracketed != null) {
            return new Signing(from, Math.min(to, from + 8), bracketed, null, false, false);
        }
        for (int t = from; t < to; t++) {
            Match signed = typed.formula(t, "signed");
            signed = signed == null ? typed.formula(t, "closing") : signed;
            Signing signing = signed == null
                    ? null
                    : clause(signed, typed.analysis().text().isWord(t, "adopted"), false);
            if (signing != null) {
                return signing;
            }
        }
        for (int t = from; t < to; t++) {
            Mention date = typed.analysis().mentions().at(t, MentionKind.DATE);
            EdtfDate day = date == null ? null : typed.day(t, date.end());
            if (date != null && day != null && isBare(t)) {
                return new Signing(t, date.end(), day, placeBefore(t), false, false);
            }
        }
        return null;
    }

    /** 'Resolution adopted by A on B' in the head, '12th plenary meeting, B' at the end, else a date line in the head. */
    @Nullable
    Signing adoption(int headEnd) {
        for (int t = 0; t < headEnd; t++) {
            Match passed = typed.formula(t, "passed");
            EdtfDate day = passed == null ? null : typed.day(passed.end(), Math.min(headEnd, passed.end() + 14));
            if (passed != null && day != null) {
                return new Signing(t, Math.min(headEnd, passed.end() + 14), day, null, true, false);
            }
        }
        Signing sitting = sitting();
        return sitting != null ? sitting : dateLine(0, headEnd);
    }

    /** The last short line that names a sitting and its day. */
    private @Nullable Signing sitting() {
        for (int i = typed.lines().size() - 1; i >= 0; i--) {
            Line line = typed.lines().get(i);
            if (line.length() <= 16 && typed.has(line.begin(), line.end(), "sitting")) {
                EdtfDate day = typed.day(line.begin(), line.end());
                if (day != null) {
                    return new Signing(line.begin(), line.end(), day, null, true, false);
                }
            }
        }
        return null;
    }

    /** 'Geneva, 30 June 1967': the last line that is a place and a day, or only a day, between two tokens. */
    @Nullable
    Signing dateLine(int from, int to) {
        Signing last = null;
        for (Line line : typed.lines()) {
            boolean inside = line.begin() >= from && line.end() <= to && line.length() <= 14;
            EdtfDate day = inside && !typed.has(line.begin(), line.end(), "other_date")
                    ? typed.day(line.begin(), line.end())
                    : null;
            if (day != null) {
                last = new Signing(line.begin(), line.end(), day, place(line.begin(), line.end()), false, false);
            }
        }
        return last;
    }

    /** Lines that are nothing but a place, a comma and a day: letterheads, and the end of older treaties. */
    @Nullable
    Signing placeAndDay(int from) {
        Signing last = null;
        for (Line line : typed.lines()) {
            boolean may = line.begin() >= from && line.length() >= 3 && line.length() <= 9;
            Entity place = may ? place(line.begin(), line.begin() + 1) : null;
            EdtfDate day = place == null ? null : typed.day(line.begin(), line.end());
            if (day != null) {
                last = new Signing(line.begin(), line.end(), day, place, false, false);
            }
        }
        return last;
    }

    private @Nullable Signing clause(Match formula, boolean adopted, boolean behind) {
        int limit = Math.min(typed.tokens().size(), formula.end() + REACH);
        int end = formula.end();
        while (end < limit && !typed.is(end, "other_date") && !typed.is(end, "article")) {
            end++;
        }
        EdtfDate day = typed.day(formula.begin(), end);
        if (day == null) {
            return null;
        }
        int dayEnd = end;
        for (Mention date : typed.analysis().mentions().within(formula.begin(), end, MentionKind.DATE)) {
            EdtfDate same = typed.day(date.begin(), date.end());
            if (same != null && same.equals(day)) {
                dayEnd = date.end();
                break;
            }
        }
        return new Signing(
                formula.begin(),
                dayEnd,
                day,
                place(formula.end(), dayEnd),
                adopted,
                formula.entry().has("class", "closing") || behind);
    }

    private boolean startsClause(int t) {
        boolean thus = typed.analysis().text().isFunction(t - 1, "pos", "adverb"); // 'Thus done and signed at'
        return typed.startsLine(t)
                || thus && startsSentence(t - 1)
                || startsSentence(t)
                || typed.tokens().is(t, Shape.CAPITAL)
                || typed.tokens().is(t - 1, Shape.MARK);
    }

    private boolean startsSentence(int t) {
        return typed.analysis().text().sentenceOf(t).begin() == t;
    }

    /** A day that stands alone on its line, in brackets, or behind a place. */
    private boolean isBare(int t) {
        int line = t;
        while (!typed.startsLine(line)) {
            line--;
        }
        int end = t + 1;
        while (end < typed.tokens().size() && !typed.startsLine(end)) {
            end++;
        }
        boolean other = typed.has(line, end, "other_date") || typed.has(line, end, "furniture");
        boolean alone = end - line <= 12;
        return !other && (alone || typed.tokens().is(t - 1, Shape.OPENS_BRACKET) || line <= t && end - t <= 5);
    }

    private @Nullable Entity placeBefore(int t) {
        int from = t;
        while (!typed.startsLine(from)) {
            from--;
        }
        return t - from > 8 ? null : place(from, t);
    }

    private @Nullable Entity place(int begin, int end) {
        for (Mention mention : typed.analysis().mentions().within(begin, end)) {
            if (mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.STATE) {
                return typed.analysis().discourse().of(mention);
            }
        }
        for (int t = begin; t < end && t < begin + 4; t++) {
            boolean value = typed.analysis().mentions().outermost(t) != null;
            if (typed.tokens().is(t, Shape.CAPITAL) && !value && !typed.tokens().is(t, Shape.UPPER)) {
                int to = t + 1;
                while (to < end && typed.tokens().is(to, Shape.CAPITAL)) {
                    to++;
                }
                return typed.analysis()
                        .discourse()
                        .plain(MentionKind.PLACE, typed.analysis().surface(t, to));
            }
        }
        return null;
    }
}
