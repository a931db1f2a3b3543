package kelisim.extract.internal.family.office;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
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

    /** How far around an office its sentence is looked at. */
    private static final int WINDOW = 60;
    /** How many sentences of the paragraph are looked at before the office's own. */
    private static final int BACK = 2;
    /** How many sentences back a report's place line is looked for. */
    private static final int REACH = 60;
    /** In how many first sentences a letterhead may stand. */
    private static final int HEAD = 8;

    /** Kinds of bodies that speak for the state in their name. */
    static final List<String> SPEAKING = List.of("ministry", "government", "parliament", "embassy");

    private final Analysis analysis;
    private final @Nullable Entity sender;
    private final @Nullable Entity letterhead;

    StatesMeant(Analysis analysis) {
        this.analysis = analysis;
        this.sender = findSender();
        this.letterhead = findLetterhead();
    }

    /**
     * The state meant; {@code null} if none is made plain.
     *
     * @param ofOthers states whose such offices others hold
     * @param home whether the office can only be one of a state, so that letterhead and place line tell whose
     */
    @Nullable
    Entity of(Draft draft, Set<Entity> ofOthers, boolean home) {
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        if (isOurs(begin)) {
            return sender();
        }
        Entity state = only(clause(begin), begin, end, ofOthers);
        state = state == null && home ? free(letterhead, ofOthers) : state;
        int number = analysis.text().sentenceNumber(begin);
        for (int s = number - 1; state == null && s >= 0 && s >= number - BACK; s--) {
            Sentence earlier = analysis.text().sentences().get(s);
            state = earlier.block() == analysis.text().sentences().get(number).block()
                    ? only(earlier, begin, end, ofOthers)
                    : null;
        }
        return state != null || !home ? state : free(home(begin), ofOthers);
    }

    private static @Nullable Entity free(@Nullable Entity state, Set<Entity> ofOthers) {
        return state != null && ofOthers.contains(state) ? null : state;
    }

    /** The part of the sentence between semicolons. */
    private Sentence clause(int token) {
        Sentence whole = analysis.text().sentenceOf(token);
        int begin = token;
        while (begin > whole.begin() && !analysis.tokens().isMark(begin - 1, ';')) {
            begin--;
        }
        int end = token;
        while (end < whole.end() && !analysis.tokens().isMark(end, ';')) {
            end++;
        }
        return new Sentence(begin, end, whole.block());
    }

    /** The one state that the sentence names outside the office's own words. */
    private @Nullable Entity only(Sentence sentence, int begin, int end, Set<Entity> ofOthers) {
        Set<Entity> states = new HashSet<>();
        Entity first = null;
        int from = Math.max(sentence.begin(), begin - WINDOW);
        int to = Math.min(sentence.end(), end + WINDOW);
        for (Mention mention : analysis.mentions().within(from, to)) {
            boolean state = mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM;
            Entity entity = state && !isOfOther(mention) && (mention.end() <= begin || mention.begin() >= end)
                    ? analysis.discourse().of(mention)
                    : null;
            if (entity != null && !ofOthers.contains(entity)) {
                states.add(entity);
                first = entity;
            }
        }
        return states.size() == 1 ? first : null;
    }

    /** 'his Cypriot colleague', 'the Minister of Ports of Peru': whose other people's offices are. */
    private boolean isOfOther(Mention state) {
        for (int t = state.end(); t < state.end() + 3 && state.kind() == MentionKind.DEMONYM; t++) {
            Match group = analysis.text().match(t, "group_noun");
            boolean side = group != null && group.entry().has("role", "delegate");
            if (!side && (group != null || analysis.text().is(t, "role"))) {
                return true;
            }
        }
        boolean owner = analysis.tokens().is(state.end(), Shape.POSSESSIVE);
        if (owner && analysis.mentions().at(state.end() + 1, MentionKind.ROLE) != null || isAway(state)) {
            return true;
        }
        Mention role = null;
        for (int t = state.begin() - 1; t >= 0 && t > state.begin() - 8 && role == null; t--) {
            role = analysis.mentions().at(t, MentionKind.ROLE);
        }
        return role != null
                && state.begin() - role.end() <= 2
                && role.end() <= state.begin()
                && !analysis.tokens().isMark(role.end(), ';');
    }

    /** The state of the city with which the report or its item begins. */
    @Nullable
    Entity home(int token) {
        Mention place = dateline(token);
        return place == null ? null : stateOf(place);
    }

    /** The state that the document's first lines name alone, or for whose body it speaks. */
    @Nullable
    Entity letterhead() {
        return letterhead;
    }

    /** The state alone on one of the first lines, or whose ministry stands there. */
    private @Nullable Entity findLetterhead() {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < Math.min(HEAD, sentences.size()); s++) {
            Mention state = lettered(sentences.get(s));
            if (state != null) {
                return analysis.discourse().of(state);
            }
        }
        return ofOwnBody();
    }

    /** The state that sends the embassy for which a document speaks, or which its first lines name. */
    @Nullable
    Entity sender() {
        return sender;
    }

    private @Nullable Entity findSender() {
        List<Sentence> sentences = analysis.text().sentences();
        int end = sentences.isEmpty()
                ? 0
                : sentences.get(Math.min(HEAD, sentences.size()) - 1).end();
        Entity own = analysis.discourse().own();
        for (Mention body : analysis.mentions().all(MentionKind.ORGANISATION)) {
            Entity known = analysis.discourse().of(body);
            boolean first = known != null && known.equals(own) || body.end() <= end;
            boolean embassy =
                    known != null && known.entry() != null && known.entry().has("kind", "embassy");
            if (embassy && first) {
                return analysis.mentions().within(body.begin(), body.end()).stream()
                        .filter(mention -> mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM)
                        .findFirst()
                        .map(analysis.discourse()::of)
                        .orElse(null);
            }
        }
        return null;
    }

    /** 'our Prime Minister'. */
    private boolean isOurs(int begin) {
        return analysis.text().isFunction(begin, "person", "first")
                || analysis.text().isFunction(begin - 1, "person", "first");
    }

    /** The city from which the report or its item comes. */
    @Nullable
    Entity city(int token) {
        Mention place = dateline(token);
        return place == null ? null : analysis.discourse().of(place);
    }

    private @Nullable Mention dateline(int token) {
        int number = analysis.text().sentenceNumber(token);
        for (int s = number; s >= 0 && s > number - REACH; s--) {
            Mention place =
                    analysis.mentions().at(analysis.text().sentences().get(s).begin(), MentionKind.PLACE);
            if (place != null && isDateline(place)) {
                return place;
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

    /** The state for whose government, ministry or parliament the document speaks; of an embassy, the one in which it is. */
    private @Nullable Entity ofOwnBody() {
        Entity own = analysis.discourse().own();
        Entry head = own == null ? null : own.entry();
        if (own == null || head == null || SPEAKING.stream().noneMatch(kind -> head.has("kind", kind))) {
            return null;
        }
        for (Mention body : analysis.mentions().all()) {
            if (own.equals(analysis.discourse().of(body))) {
                List<Mention> states = analysis.mentions().within(body.begin(), body.end(), MentionKind.STATE);
                boolean host = head.has("kind", "embassy");
                if (!states.isEmpty() && !(host && states.size() < 2)) {
                    return analysis.discourse().of(states.get(host ? states.size() - 1 : 0));
                }
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

    /** The state of a city, if the document names it. */
    @Nullable
    Entity stateOf(Mention place) {
        Entry entry = place.entry();
        String code = entry == null ? null : entry.get("state");
        if (code == null) {
            return null;
        }
        for (Entity state : analysis.discourse().all(MentionKind.STATE)) {
            Entry known = state.entry();
            if (known != null && (code.equals(known.id()) || code.equals(known.get("state")))) {
                return state;
            }
        }
        return null;
    }

    /** 'gas from Iran', 'trade with Peru': what somebody has to do with is not whose minister they are. */
    private boolean isAway(Mention state) {
        int t = state.begin() - 1;
        while (t > 0 && analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        return analysis.text().isWord(t, "from")
                || analysis.text().isWord(t, "with")
                || analysis.text().isWord(t, "against");
    }
}
