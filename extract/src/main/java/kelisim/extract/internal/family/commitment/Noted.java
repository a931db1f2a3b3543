package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;

/** What was found so far in running text, each once: two rules that come upon the same words tell one commitment. */
final class Noted {

    private final Analysis analysis;
    private final Scope scope;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();
    /** The tokens behind the beginnings of what was told. */
    private final BitSet told = new BitSet();

    Noted(Analysis analysis, Scope scope) {
        this.analysis = analysis;
        this.scope = scope;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Keeps other rules from telling what begins at a token; false if one has already. */
    boolean take(int token) {
        return taken.add(token);
    }

    /** Whether a token stands inside what was told: 'continue efforts to [strengthen] …'. */
    boolean isInside(int token) {
        return told.get(token);
    }

    /**
     * Notes each part by itself.
     *
     * @param rule what found them
     * @param kind the CommitmentKind
     * @param parts what is to be done
     * @param sentence where it stands
     * @param actors who is to do it
     * @param ofParties whether the parties of the document's own instrument act
     */
    void add(String rule, String kind, List<Phrase> parts, Sentence sentence, List<Entity> actors, boolean ofParties) {
        int end = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).end();
        for (Phrase part : parts) {
            boolean field = kind.equals("area") && isNoun(part);
            if ((field || !isEmpty(part)) && !tellsPast(part) && !isOccasion(part) && take(part.begin())) {
                EdtfDate deadline = Deadlines.of(analysis, new Phrase(part.begin(), end), sentence);
                told.set(part.begin() + 1, part.end());
                Draft draft = draft(rule, kind, part, sentence, actors, ofParties);
                drafts.add(draft.date("deadline", deadline == null ? scope.deadline(draft.entity("under")) : deadline));
            }
        }
    }

    /** Notes one thing without asking whether it was told. */
    void put(Draft draft) {
        drafts.add(draft);
    }

    Draft draft(String rule, String kind, Phrase part, Sentence sentence, List<Entity> actors, boolean ofParties) {
        return Draft.of(FactType.COMMITMENT, rule, analysis.span(sentence.begin(), sentence.end()))
                .in(analysis.span(part.begin(), part.end()))
                .text("text", analysis.surface(part.begin(), part.end()))
                .code("kind", kind)
                .text("themes", scope.themes().of(part, sentence))
                .names("actors", actors)
                .name("under", scope.under(sentence, part, ofParties))
                .name("place", scope.sites().of(part));
    }

    /** 'day has never been broken', 'move it to January was voted down': a clause of what was, outside a relative one. */
    boolean tellsPast(Phrase part) {
        for (int t = part.begin(); t < part.end(); t++) {
            boolean past = analysis.text().isFunction(t, "tense", "past")
                    || analysis.text().isWord(t, "been");
            if (past && !isRelative(part.begin(), t)) {
                return true;
            }
        }
        return false;
    }

    /** 'to hold this event', 'to take part in today's forum': what is under way while it is told. */
    private boolean isOccasion(Phrase part) {
        int head = part.end() - 1;
        while (head > part.begin() && analysis.tokens().is(head, Shape.MARK)) {
            head--;
        }
        int before = analysis.tokens().is(head - 1, Shape.POSSESSIVE) ? head - 2 : head - 1;
        boolean shown = analysis.text().isFunction(before, "pos", "pronoun")
                && analysis.text().isFunction(before, "pos", "determiner");
        boolean here = shown || analysis.text().isWord(before, "today");
        return here
                && before > part.begin()
                && analysis.text().is(head, "event_head")
                && !analysis.text().isWord(before - 1, "of");
    }

    private boolean isRelative(int begin, int verb) {
        for (int t = verb - 1; t >= begin; t--) {
            boolean opens = analysis.text().isFunction(t, "pos", "relative")
                    || analysis.text().isFunction(t, "pos", "subordinator")
                    || analysis.text().isWord(t, "that");
            if (opens || analysis.tokens().is(t, Shape.OPENS_BRACKET)) {
                return true;
            }
        }
        return false;
    }

    /** 'tourism': one word names a field. */
    private boolean isNoun(Phrase part) {
        return part.end() - part.begin() == 1
                && analysis.tokens().is(part.begin(), Shape.WORD)
                && analysis.text().match(part.begin(), "function") == null;
    }

    /** Too little to tell what is meant: no word but the first that is no particle. */
    private boolean isEmpty(Phrase part) {
        int words = 0;
        for (int t = part.begin() + 1; t < part.end(); t++) {
            words += analysis.tokens().is(t, Shape.WORD | Shape.NUMBER)
                            && analysis.text().match(t, "function") == null
                    ? 1
                    : 0;
        }
        boolean first = analysis.text().match(part.begin(), "function") != null;
        return words == 0 || (first && words < 2 && part.end() - part.begin() < 4);
    }
}
