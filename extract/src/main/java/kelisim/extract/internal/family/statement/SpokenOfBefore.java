package kelisim.extract.internal.family.statement;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Whom 'he' beside somebody's words means: of whom the paragraph told last, the subject of its main clause before all others
 * whom that names. Who is called 'Mrs' is no 'he'.
 */
final class SpokenOfBefore {

    /** How many sentences ahead somebody is looked for. */
    private static final int REACH = 3;

    private final Analysis analysis;
    private final Holders holders;

    SpokenOfBefore(Analysis analysis, Holders holders) {
        this.analysis = analysis;
        this.holders = holders;
    }

    /** The person whom a pronoun means, from what stands in front of a token; {@code null} if it is not plain who that is. */
    @Nullable
    Entity of(Phrase pronoun, int before) {
        Match word = analysis.text().match(pronoun.begin(), "function");
        String sex = word == null ? null : word.entry().get("gender");
        if (sex == null || before < 1) {
            return null;
        }
        int number = analysis.text().sentenceNumber(before - 1);
        List<Sentence> sentences = analysis.text().sentences();
        int block = analysis.text().sentenceOf(pronoun.begin()).block();
        for (int s = number;
                s >= Math.max(0, number - REACH) && sentences.get(s).block() == block;
                s--) {
            Sentence sentence = sentences.get(s);
            Entity subject = subject(s, before, sex);
            List<Entity> named = named(sentence.begin(), Math.min(before, sentence.end()), sex);
            if (subject != null) {
                return subject;
            }
            if (!named.isEmpty() && !isAgain(s, before, sex)) {
                return named.size() == 1 ? named.get(0) : null;
            }
        }
        return null;
    }

    /** Whether the sentence goes on with the same person: 'He thanked B'. */
    private boolean isAgain(int sentence, int before, String sex) {
        List<Frame> frames = analysis.phrases().frames(sentence);
        Phrase subject = frames.isEmpty() || frames.get(0).subjects().isEmpty()
                ? null
                : frames.get(0).subjects().get(0);
        return subject != null
                && subject.begin() < before
                && analysis.text().isFunction(subject.begin(), "gender", sex);
    }

    /** Whoever is the subject of the first clause that has somebody for it. */
    private @Nullable Entity subject(int sentence, int before, String sex) {
        for (Frame frame : analysis.phrases().frames(sentence)) {
            Entity subject = frame.verb().end() <= before ? subject(frame) : null;
            if (subject != null) {
                return fits(subject, sex) ? subject : null;
            }
        }
        return null;
    }

    private @Nullable Entity subject(Frame frame) {
        Mention turned = frame.is("speak") ? analysis.mentions().at(frame.verb().end(), MentionKind.PERSON) : null;
        if (turned != null) {
            return analysis.discourse().of(turned); // 'After the chair spoke A'
        }
        for (Phrase phrase : frame.subjects()) {
            Mention head = analysis.head(phrase);
            if (head != null && head.kind() == MentionKind.PERSON) {
                return analysis.discourse().of(head);
            }
        }
        return frame.subjects().isEmpty()
                ? endingAt(frame.verb().begin())
                : holders.holder(frame.subjects().get(0));
    }

    /** 'At the opening Minister A thanked', where the name hangs on what stands in front of it. */
    private @Nullable Entity endingAt(int verb) {
        Mention person = verb < 1 ? null : analysis.mentions().at(verb - 1, MentionKind.PERSON);
        return person == null || person.end() != verb
                ? null
                : analysis.discourse().of(person);
    }

    private List<Entity> named(int begin, int end, String sex) {
        List<Entity> named = new ArrayList<>();
        for (Mention mention : analysis.mentions().within(begin, end, MentionKind.PERSON)) {
            Entity person = analysis.discourse().of(mention);
            boolean owner = analysis.tokens().is(mention.end(), Shape.POSSESSIVE);
            if (person != null && !owner && !named.contains(person) && fits(person, sex)) {
                named.add(person);
            }
        }
        return named;
    }

    /** Whether no form of address tells another sex. */
    private boolean fits(Entity person, String sex) {
        for (Mention mention : analysis.mentions().all(MentionKind.PERSON)) {
            Match title =
                    mention.begin() < 1 || analysis.discourse().of(mention) != person ? null : title(mention.begin());
            String told = title == null ? null : title.entry().get("gender");
            if (told != null && !told.equals(sex)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Match title(int name) {
        for (int t = name - 1; t >= Math.max(0, name - 2); t--) {
            Match title = analysis.text().match(t, "honorific");
            if (title != null) {
                return title;
            }
        }
        return null;
    }
}
