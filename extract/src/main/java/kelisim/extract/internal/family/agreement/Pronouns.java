package kelisim.extract.internal.family.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Who 'he', 'she', 'they' and 'both' are: the people of whom the clause before told, the first that had any for its subject; with
 * one subject alone 'they' are that one and whom the clause tells them to have met ('A received B', 'A held talks with B').
 */
final class Pronouns {

    private static final Set<MentionKind> PEOPLE = Set.of(MentionKind.PERSON);
    private static final Set<MentionKind> BODIES = Set.of(MentionKind.ORGANISATION, MentionKind.STATE);
    /** How many sentences ahead they are looked for. */
    private static final int REACH = 2;

    private final Analysis analysis;

    Pronouns(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The people that a phrase means which is nothing but such a pronoun; of 'they' two or more. */
    List<Entity> of(Phrase phrase) {
        Match pair = analysis.text().match(phrase.begin(), "occasion_part");
        if (pair != null
                && pair.end() == phrase.end()
                && pair.entry().has("who", "pair")
                && !analysis.text().isFunction(phrase.begin(), "pos", "pronoun")) {
            return pair(phrase.begin());
        }
        Match word = analysis.text().match(phrase.begin(), "function");
        boolean pronoun =
                word != null && word.end() == phrase.end() && word.entry().has("pos", "pronoun");
        if (word == null
                || !pronoun
                || word.entry().has("person", "first")
                || word.entry().has("gender", "thing")) {
            return List.of();
        }
        boolean plural = word.entry().has("number", "plural");
        boolean singular = word.entry().has("gender", "male") || word.entry().has("gender", "female");
        List<Entity> people = plural || singular ? subjects(phrase.begin(), plural) : List.of();
        return plural == people.size() > 1 ? people : List.of();
    }

    /** The body or state that 'it' or 'the country' means: the last subject ahead, else for 'the country' the last state. */
    List<Entity> body(Phrase phrase) {
        Match word = analysis.text().match(phrase.begin(), "function");
        boolean it = word != null
                && word.end() == phrase.end()
                && word.entry().has("gender", "thing")
                && !word.entry().has("reflexive", "true");
        boolean country = analysis.text().isWord(phrase.begin(), "the")
                && analysis.text().isWord(phrase.end() - 1, "country")
                && phrase.end() - phrase.begin() == 2;
        int number = analysis.text().sentenceNumber(phrase.begin());
        for (int s = number; (it || country) && s >= Math.max(0, number - 1); s--) {
            Entity last = null;
            for (Frame frame : analysis.phrases().frames(s)) {
                List<Entity> named =
                        frame.verb().end() <= phrase.begin() ? analysis.entities(frame.subjects(), BODIES) : List.of();
                last = named.size() == 1 ? named.get(0) : last;
            }
            last = last != null || it ? last : lastState(s, phrase.begin());
            if (last != null) {
                return List.of(last);
            }
        }
        return List.of();
    }

    private @Nullable Entity lastState(int sentence, int limit) {
        Entity last = null;
        for (Mention state : analysis.mentions()
                .within(
                        analysis.text().sentences().get(sentence).begin(),
                        Math.min(
                                limit, analysis.text().sentences().get(sentence).end()),
                        MentionKind.STATE)) {
            last = analysis.discourse().of(state);
        }
        return last;
    }

    /** The two of whom the clause before a token told. */
    List<Entity> pair(int token) {
        List<Entity> people = subjects(token, true);
        return people.size() == 2 ? people : List.of();
    }

    private List<Entity> subjects(int token, boolean several) {
        int number = analysis.text().sentenceNumber(token);
        for (int s = number; s >= Math.max(0, number - REACH); s--) {
            List<Frame> frames = analysis.phrases().frames(s);
            for (int i = frames.size() - 1; i >= 0; i--) {
                Frame frame = frames.get(i);
                List<Entity> people =
                        frame.verb().end() <= token ? analysis.entities(frame.subjects(), PEOPLE) : List.of();
                if (!people.isEmpty()) {
                    return several && people.size() == 1 ? withOthers(people.get(0), frame) : people;
                }
            }
        }
        return List.of();
    }

    /** The subject of a clause and the people whom it meets or talks to. */
    private List<Entity> withOthers(Entity subject, Frame frame) {
        Set<Entity> people = new LinkedHashSet<>(List.of(subject));
        people.addAll(analysis.entities(frame.objects(), PEOPLE));
        people.addAll(analysis.entities(analysis.behind(frame, "with"), PEOPLE));
        return List.copyOf(people);
    }
}
