package kelisim.extract.internal.family.statement;

import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A document whose first lines call it somebody's speech ('Address by A at B') and which speaks as 'I' and 'we'. */
final class TitledSpeech {

    /** In how many first sentences the title may stand. */
    private static final int HEAD = 8;
    /** How often the speaker must say 'I', 'we', 'my' or 'our'. */
    private static final int OFTEN = 4;

    private static final int FEWEST_WORDS = 8;
    /** In how many last lines a signature may stand, and how many tokens it has at most. */
    private static final int LAST = 8;

    private static final int NAME = 5;

    private final Analysis analysis;
    private final List<Sentence> sentences;

    private TitledSpeech(Analysis analysis) {
        this.analysis = analysis;
        this.sentences = analysis.text().sentences();
    }

    static @Nullable Speech of(Analysis analysis) {
        return new TitledSpeech(analysis).find();
    }

    private @Nullable Speech find() {
        for (int s = 0; s < Math.min(HEAD, sentences.size()); s++) {
            Match title = title(sentences.get(s));
            Entity speaker = title == null ? null : speaker(s, title.end());
            speaker = title != null && speaker == null ? signer() : speaker;
            if (speaker != null && (greets(s + 1) || isSpoken(s + 1))) {
                return first(s + 1, speaker);
            }
        }
        for (int s = 0; s < Math.min(HEAD, sentences.size()); s++) {
            Speech introduced = title(sentences.get(s)) == null ? null : introduced(s + 1);
            if (introduced != null) {
                return introduced;
            }
        }
        return null;
    }

    private @Nullable Match title(Sentence sentence) {
        for (int t = sentence.begin(); t < Math.min(sentence.end(), sentence.begin() + 6); t++) {
            Match match = analysis.text().match(t, "speech");
            if (match != null && match.entry().has("kind", "head")) {
                return match;
            }
        }
        return null;
    }

    /** The person behind 'by' or 'of', in the title or the line below. */
    private @Nullable Entity speaker(int s, int from) {
        int end = sentences.get(Math.min(s + 1, sentences.size() - 1)).end();
        boolean by = false;
        for (int t = from; t < Math.min(end, from + 20); t++) {
            by |= analysis.text().isWord(t, "by") || analysis.text().isWord(t, "of");
            Mention person = by ? analysis.mentions().at(t, MentionKind.PERSON) : null;
            if (person != null) {
                return analysis.discourse().of(person);
            }
        }
        return null;
    }

    /** Under a title without a name a lead may tell who spoke: 'We print the words of A.' and then 'Dear friends'. */
    private @Nullable Speech introduced(int from) {
        for (int s = from + 1; s < Math.min(from + HEAD, sentences.size()); s++) {
            if (greets(s)) {
                List<Entity> named = analysis
                        .mentions()
                        .within(sentences.get(from).begin(), sentences.get(s).begin(), MentionKind.PERSON)
                        .stream()
                        .map(analysis.discourse()::of)
                        .distinct()
                        .toList();
                return named.size() == 1 && isSpoken(s) ? first(s, named.get(0)) : null;
            }
        }
        return null;
    }

    /** The name that stands alone in one of the last lines, as a speech is signed. */
    private @Nullable Entity signer() {
        for (int s = sentences.size() - 1; s >= Math.max(0, sentences.size() - LAST); s--) {
            Sentence line = sentences.get(s);
            List<Mention> people = analysis.mentions().within(line.begin(), line.end(), MentionKind.PERSON);
            if (people.size() == 1
                    && line.end() - line.begin() <= NAME
                    && people.get(0).end() == line.end()) {
                return analysis.discourse().of(people.get(0));
            }
        }
        return null;
    }

    /** 'Dear friends', 'Ladies and gentlemen' with which what stands under the title begins. */
    private boolean greets(int from) {
        Match greeting = from < sentences.size()
                ? analysis.text().match(sentences.get(from).begin(), "speech")
                : null;
        return greeting != null && greeting.entry().has("kind", "salutation");
    }

    private boolean isSpoken(int from) {
        int often = isAddressed(from) ? OFTEN - 1 : 0;
        for (int t = from < sentences.size() ? sentences.get(from).begin() : 0;
                t < analysis.tokens().size();
                t++) {
            often += isOwn(t) ? 1 : 0;
        }
        return often >= OFTEN;
    }

    /** 'Dear friends', 'Excellencies, ladies and gentlemen' soon behind the title. */
    private boolean isAddressed(int from) {
        for (int s = from; s < Math.min(sentences.size(), from + 3); s++) {
            int begin = sentences.get(s).begin();
            for (int t = begin; t < Math.min(sentences.get(s).end(), begin + 6); t++) {
                Match words = analysis.text().match(t, "speech");
                if (words != null && words.entry().has("kind", "salutation")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOwn(int t) {
        Match word = analysis.text().match(t, "function");
        return word != null && word.entry().has("person", "first");
    }

    /** The first whole sentence of running text that speaks. */
    private @Nullable Speech first(int from, Entity speaker) {
        for (int s = from; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            boolean whole = analysis.text().block(sentence) instanceof Block.Paragraph
                    && sentence.end() - sentence.begin() >= FEWEST_WORDS
                    && !analysis.phrases().frames(s).isEmpty()
                    && (analysis.tokens().isMark(sentence.end() - 1, '.')
                            || analysis.tokens().isMark(sentence.end() - 1, '!')
                            || analysis.tokens().isMark(sentence.end() - 1, '?'));
            if (whole) {
                return new Speech(speaker, sentence.begin(), sentence);
            }
        }
        return null;
    }
}
