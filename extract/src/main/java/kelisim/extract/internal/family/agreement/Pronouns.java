package kelisim.extract.internal.family.agreement;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;

/** Who 'he', 'she' and 'they' are: the people of whom the clause before told, the first that had any for its subject. */
final class Pronouns {

    private static final Set<MentionKind> PEOPLE = Set.of(MentionKind.PERSON);
    /** How many sentences ahead they are looked for. */
    private static final int REACH = 2;

    private final Analysis analysis;

    Pronouns(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The people that a phrase means which is nothing but such a pronoun; of 'they' two or more. */
    List<Entity> of(Phrase phrase) {
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
        List<Entity> people = plural || singular ? subjects(phrase.begin()) : List.of();
        return plural == people.size() > 1 ? people : List.of();
    }

    private List<Entity> subjects(int token) {
        int number = analysis.text().sentenceNumber(token);
        for (int s = number; s >= Math.max(0, number - REACH); s--) {
            List<Frame> frames = analysis.phrases().frames(s);
            for (int i = frames.size() - 1; i >= 0; i--) {
                Frame frame = frames.get(i);
                List<Entity> people =
                        frame.verb().end() <= token ? analysis.entities(frame.subjects(), PEOPLE) : List.of();
                if (!people.isEmpty()) {
                    return people;
                }
            }
        }
        return List.of();
    }
}
