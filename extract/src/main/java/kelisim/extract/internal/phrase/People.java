package kelisim.extract.internal.phrase;

import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;

/** Tells chunks and phrases that name people, or mean them by their office. */
final class People {

    private final AnalysedText text;
    private final Mentions mentions;

    People(AnalysedText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    boolean areNamed(Chunk chunk) {
        return isAny(chunk.begin(), chunk.end(), MentionKind.PERSON);
    }

    boolean areNamed(Phrase phrase) {
        return isAny(phrase.begin(), phrase.end(), MentionKind.PERSON);
    }

    /** 'A, the minister, signed in Geneva …': people sign, receive and open, and are not signed. */
    boolean areMeant(Phrase phrase) {
        return areNamed(phrase) || hasOffice(phrase);
    }

    /** 'Foreign Minister A', 'the embassy of the Minister': an office is named somewhere in it. */
    boolean hasOffice(Phrase phrase) {
        return isAny(phrase.begin(), phrase.end(), MentionKind.ROLE);
    }

    /** 'the Minister of A': an office stands first, up to an article. */
    boolean isOffice(int begin, int end) {
        return mentions.at(text.afterDeterminers(begin, end), MentionKind.ROLE) != null;
    }

    /** 'Foreign Minister A', not 'A of Peru'. */
    boolean endsWithName(Phrase phrase) {
        return mentions.within(phrase.begin(), phrase.end(), MentionKind.PERSON).stream()
                .anyMatch(mention -> mention.end() == phrase.end());
    }

    private boolean isAny(int begin, int end, MentionKind kind) {
        return !mentions.within(begin, end, kind).isEmpty();
    }
}
