package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Lists inside a sentence: 'Cooperation takes the following forms: the exchange of seeds; joint trials; internships'. */
final class RunIns {

    /** How far in front of its colon a word may announce the list. */
    private static final int REACH = 12;

    private final Analysis analysis;
    private final Scope scope;
    private final Conjuncts conjuncts;
    private final Series series;
    private final Noted noted;
    private final Provisions provisions;
    private final Leads leads;

    RunIns(Analysis analysis, Scope scope, Conjuncts conjuncts, Noted noted) {
        this.analysis = analysis;
        this.scope = scope;
        this.conjuncts = conjuncts;
        this.series = new Series(analysis, conjuncts);
        this.noted = noted;
        this.provisions = new Provisions(analysis);
        this.leads = new Leads(analysis, scope);
    }

    void find(Sentence sentence, int number) {
        int colon = colon(sentence);
        String kind = colon < 0 ? null : kind(sentence, colon, number);
        boolean headed = colon >= 0 && isHeaded(sentence, colon, number);
        List<Phrase> parts = kind == null ? List.of() : parts(colon + 1, sentence.end(), kind, headed);
        boolean whole = parts.size() == 1
                && !conjuncts.isAction(
                        analysis, parts.get(0).begin(), parts.get(0).end());
        if (kind == null || parts.isEmpty() || whole) {
            return;
        }
        List<Entity> owners = scope.bodiesWithin(sentence.begin(), colon);
        List<Entity> actors = owners.isEmpty() ? scope.parties() : owners;
        noted.add("commitment.run-in", kind, parts, sentence, actors, true);
    }

    /** The first colon with words on either side that opens no quotation and stands in no brackets. */
    private int colon(Sentence sentence) {
        Tokens tokens = analysis.tokens();
        int depth = 0;
        if (!hasColon(sentence)) {
            return -1;
        }
        for (int t = sentence.begin() + 1; t < sentence.end() - 2; t++) {
            depth += tokens.is(t, Shape.OPENS_BRACKET) ? 1 : tokens.is(t, Shape.CLOSES_BRACKET) ? -1 : 0;
            boolean closed = tokens.is(t - 1, Shape.CLOSES_BRACKET);
            boolean words = (closed || tokens.is(t - 1, Shape.WORD | Shape.NUMBER)) && !tokens.is(t + 1, Shape.JOINED);
            if (depth == 0 && tokens.isMark(t, ':')) {
                return words && !tokens.is(t + 1, Shape.OPENS_QUOTE) ? t : -1;
            }
        }
        return -1;
    }

    /** Most sentences have none. */
    private boolean hasColon(Sentence sentence) {
        int t = sentence.begin();
        while (t < sentence.end() && !analysis.tokens().isMark(t, ':')) {
            t++;
        }
        return t < sentence.end();
    }

    /** The kind that a word right in front of the colon or the verb of the clause announces. */
    private @Nullable String kind(Sentence sentence, int colon, int number) {
        String kind = null;
        for (int t = Math.max(sentence.begin(), colon - REACH); t < colon; t++) {
            Match match = analysis.text().match(t, "announcement");
            if (match != null) {
                kind = match.entry().has("none", "true") ? null : match.entry().get("kind");
            }
        }
        for (Frame frame : analysis.phrases().frames(number)) {
            boolean ahead = frame.verb().end() <= colon;
            if (ahead && frame.standing().compareTo(Standing.PROPOSED) > 0) {
                return null;
            }
            if (ahead && kind == null && !analysis.tokens().is(colon - 1, Shape.CLOSES_BRACKET)) {
                kind = kindOf(frame, colon);
            }
        }
        boolean field = kind == null && leads.leadsOn(colon + 1) && leads.isStillSo(before(number, colon));
        return field ? "area" : kind;
    }

    private List<Frame> before(int number, int colon) {
        return analysis.phrases().frames(number).stream()
                .filter(frame -> frame.verb().end() <= colon)
                .toList();
    }

    private @Nullable String kindOf(Frame frame, int colon) {
        boolean setOut =
                frame.is("set_out") && frame.verb().passive() && frame.verb().end() == colon;
        boolean expected = frame.is("expect") && frame.verb().end() == colon;
        if (provisions.isProvided(frame) || setOut || expected) {
            return "activity";
        }
        boolean toDo = frame.standing() == Standing.PLANNED
                && conjuncts.isInfinitive(analysis, colon + 1, analysis.tokens().size());
        return toDo ? "pledge" : frame.is("sign") ? null : Intentions.kindOf(frame);
    }

    /** What semicolons part, or commas with no 'and' among them, else a series. */
    private List<Phrase> parts(int begin, int end, String kind, boolean headed) {
        List<Phrase> parts = split(begin, end, ';');
        boolean announced = headed || analysis.text().is(begin - 2, "announcement");
        if (parts.isEmpty() && announced && !joins(begin, end) && !namesPeople(begin, end)) {
            parts = split(begin, end, ',');
        }
        boolean nouns = headed && kind.equals("area");
        return !parts.isEmpty() ? parts : nouns ? series.nouns(begin, end) : series.parts(begin, end);
    }

    /** 'Main directions of cooperation: …': no clause, but a heading that begins with a word for what it lists, and no places. */
    private boolean isHeaded(Sentence sentence, int colon, int number) {
        int first = sentence.begin();
        boolean opens =
                analysis.text().is(first, "announcement") || analysis.text().is(first + 1, "announcement");
        return opens
                && before(number, colon).isEmpty()
                && analysis.mentions()
                        .within(colon, sentence.end(), MentionKind.PLACE)
                        .isEmpty();
    }

    private boolean namesPeople(int begin, int end) {
        return !analysis.mentions().within(begin, end, MentionKind.PERSON).isEmpty()
                || !analysis.mentions().within(begin, end, MentionKind.ROLE).isEmpty();
    }

    private boolean joins(int begin, int end) {
        for (int t = begin; t < end; t++) {
            if (analysis.text().isFunction(t, "pos", "conjunction")) {
                return true;
            }
        }
        return false;
    }

    /** What a mark parts; empty if it does not stand there. */
    private List<Phrase> split(int begin, int end, char mark) {
        List<Phrase> parts = new ArrayList<>();
        int from = begin;
        for (int t = begin; t < end; t++) {
            if (analysis.tokens().isMark(t, mark)) {
                part(parts, from, t);
                from = t + 1;
            }
        }
        if (from > begin) {
            part(parts, from, end);
        }
        return parts;
    }

    private void part(List<Phrase> parts, int begin, int end) {
        int from = conjuncts.content(analysis, afterNumber(begin, end), end);
        if (from < end) {
            Conjuncts.add(analysis, parts, from, end);
        }
    }

    /** Behind '(1)', 'a)' and the like, with which a member may begin. */
    private int afterNumber(int begin, int end) {
        int from = conjuncts.content(analysis, begin, end);
        for (int t = from; t < Math.min(end, from + 3); t++) {
            boolean closes = analysis.tokens().is(t, Shape.CLOSES_BRACKET);
            if (closes
                    && t - from <= 2
                    && analysis.tokens().end(t - 1) - analysis.tokens().begin(t - 1) <= 2) {
                return t + 1;
            }
        }
        return begin;
    }
}
