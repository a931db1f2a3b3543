package kelisim.extract.internal.family.office;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Whose minister or president somebody is where the office does not say it: the state for which they sign or speak, the only
 * one of the sentence, the state of the letterhead or of the place from which is reported.
 */
final class StatesMeant {

    /** How many tokens in front of a name 'for A' may stand. */
    private static final int NEAR = 30;
    /** How many sentences of the paragraph are looked at before the office's own. */
    private static final int BACK = 2;
    /** How many sentences back a report's place line is looked for. */
    private static final int REACH = 60;
    /** In how many first sentences a letterhead may stand. */
    private static final int HEAD = 8;

    private final Analysis analysis;

    StatesMeant(Analysis analysis) {
        this.analysis = analysis;
    }

    @Nullable
    Entity of(Draft draft) {
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        Entity state = spokenFor(begin);
        if (state == null) {
            state = only(analysis.text().sentenceOf(begin), begin, end);
        }
        int number = analysis.text().sentenceNumber(begin);
        for (int s = number - 1; state == null && s >= 0 && s >= number - BACK; s--) {
            Sentence earlier = analysis.text().sentences().get(s);
            state = earlier.block() == analysis.text().sentences().get(number).block()
                    ? only(earlier, begin, end)
                    : null;
        }
        return state != null ? state : home(begin);
    }

    /** 'For Niger the text was signed by X', 'For the Government of Peru' on the line above. */
    private @Nullable Entity spokenFor(int token) {
        int earliest = Math.max(0, token - NEAR);
        for (int t = token - 1; t >= earliest; t--) {
            if (analysis.text().isWord(t, "for") || analysis.text().isWord(t, "behalf")) {
                for (Mention mention : analysis.mentions().within(t, Math.min(token, t + 8), MentionKind.STATE)) {
                    return analysis.discourse().of(mention);
                }
            }
            if (analysis.tokens().isMark(t, ';')) {
                return null;
            }
        }
        return null;
    }

    /** The one state that the sentence names outside the office's own words. */
    private @Nullable Entity only(Sentence sentence, int begin, int end) {
        Set<Entity> states = new HashSet<>();
        Entity first = null;
        for (Mention mention : analysis.mentions().within(sentence.begin(), sentence.end())) {
            boolean state = mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM;
            Entity entity = state && (mention.end() <= begin || mention.begin() >= end)
                    ? analysis.discourse().of(mention)
                    : null;
            if (entity != null) {
                states.add(entity);
                first = entity;
            }
        }
        return states.size() == 1 ? first : null;
    }

    /** The state of the letterhead, else of the city with which the report or its item begins. */
    private @Nullable Entity home(int token) {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < Math.min(HEAD, sentences.size()); s++) {
            Mention state = lettered(sentences.get(s));
            if (state != null) {
                return analysis.discourse().of(state);
            }
        }
        int number = analysis.text().sentenceNumber(token);
        for (int s = number; s >= 0 && s > number - REACH; s--) {
            Mention place = analysis.mentions().at(sentences.get(s).begin(), MentionKind.PLACE);
            if (place != null && isDateline(place)) {
                return stateOf(place);
            }
        }
        return null;
    }

    /** A state alone on a line. */
    private @Nullable Mention lettered(Sentence sentence) {
        for (Mention state : analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.STATE)) {
            int begin = analysis.text().isWord(state.begin() - 1, "the") ? state.begin() - 1 : state.begin();
            boolean starts = begin == sentence.begin() || analysis.tokens().is(begin, Shape.LINE_START);
            boolean ends = state.end() == sentence.end() || analysis.tokens().is(state.end(), Shape.LINE_START);
            if (starts && ends && state.equals(analysis.mentions().outermost(state.begin()))) {
                return state;
            }
        }
        return null;
    }

    private boolean isDateline(Mention place) {
        int t = place.end();
        return analysis.tokens().isMark(t, ',')
                || analysis.tokens().isMark(t, '.')
                || analysis.tokens().isMark(t, ':')
                || analysis.tokens().is(t, Shape.OPENS_BRACKET | Shape.DASH);
    }

    private @Nullable Entity stateOf(Mention place) {
        Entry entry = place.entry();
        String code = entry == null ? null : entry.get("state");
        for (Entity state :
                code == null ? List.<Entity>of() : analysis.discourse().all(MentionKind.STATE)) {
            Entry known = state.entry();
            if (known != null && (code.equals(known.id()) || code.equals(known.get("state")))) {
                return state;
            }
        }
        return null;
    }
}
