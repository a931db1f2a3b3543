package kelisim.extract.internal.family.post;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whom 'he' or 'she' means as the subject of a clause: the one person named in front of it, or of the sentence before, or the one whom its first
 * clause is about. Sentences that themselves speak of somebody by the same pronoun are passed over.
 */
public final class PersonMeant {

    private static final Set<MentionKind> PERSON = Set.of(MentionKind.PERSON);
    /** How many sentences before somebody spoken of by a pronoun may be named. */
    private static final int BACK = 8;

    private final Analysis analysis;

    public PersonMeant(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The one whom a clause means by 'he' or 'she'; {@code null} if its subject is no such pronoun, or it is not plain whom. */
    public @Nullable Entity by(List<Phrase> subjects) {
        Phrase phrase = subjects.size() == 1 ? subjects.get(0) : null;
        Match pronoun = phrase == null ? null : analysis.text().match(phrase.begin(), "function");
        boolean person = pronoun != null
                && pronoun.entry().get("gender") != null
                && !pronoun.entry().has("gender", "thing")
                && !pronoun.entry().has("pos", "determiner");
        if (phrase == null || pronoun == null || !person) {
            return null;
        }
        int begin = analysis.text().sentenceOf(phrase.begin()).begin();
        Entity here = onlyPerson(begin, phrase.begin());
        return here == null ? before(phrase.begin(), pronoun) : here;
    }

    private @Nullable Entity before(int token, Match pronoun) {
        int number = analysis.text().sentenceNumber(token);
        for (int s = number - 1; s >= 0 && s >= number - BACK; s--) {
            Sentence before = analysis.text().sentences().get(s);
            if (!saysSame(before, pronoun)) {
                Entity subject = about(s);
                return subject == null ? onlyPerson(before.begin(), before.end()) : subject;
            }
        }
        return null;
    }

    /** Whether a sentence itself speaks of somebody by such a pronoun, so that who else it names is not meant. */
    private boolean saysSame(Sentence sentence, Match pronoun) {
        String gender = pronoun.entry().get("gender");
        for (int t = sentence.begin(); t < sentence.end(); t++) {
            Match word = analysis.text().match(t, "function");
            boolean same = word != null && gender != null && word.entry().has("gender", gender);
            boolean possessive = "female".equals(gender)
                    ? analysis.text().isWord(t, "her")
                    : analysis.text().isWord(t, "his");
            if (same || possessive) {
                return true;
            }
        }
        return false;
    }

    /** The one person whom the first clause of a sentence tells something of, where no other is its subject. */
    private @Nullable Entity about(int sentence) {
        List<Frame> frames = analysis.phrases().frames(sentence);
        if (frames.isEmpty()) {
            return null;
        }
        Frame first = frames.get(0);
        List<Entity> people = analysis.entities(first.verb().passive() ? first.objects() : first.subjects(), PERSON);
        return people.size() == 1 ? people.get(0) : null;
    }

    private @Nullable Entity onlyPerson(int begin, int end) {
        Set<Entity> people = new HashSet<>();
        analysis.mentions()
                .within(begin, end, MentionKind.PERSON)
                .forEach(person -> people.add(analysis.discourse().of(person)));
        people.remove(null);
        return people.size() == 1 ? people.iterator().next() : null;
    }
}
