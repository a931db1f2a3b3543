package kelisim.extract.internal.phrase;

import java.util.List;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.phrase.Chunk.Type;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/**
 * A sentence in chunks, of which it is known where its clauses end and who is named in it.
 *
 * @param text the text in which it stands
 * @param mentions what is named in the text
 * @param chunks its chunks, in order
 * @param people tells which of them name people
 * @param bounds where its clauses and noun phrases begin and end
 * @param participles tells which of its verbs are participles without an auxiliary
 */
record ChunkedSentence(
        AnalysedText text,
        Mentions mentions,
        List<Chunk> chunks,
        People people,
        ClauseBounds bounds,
        Participles participles) {

    static ChunkedSentence of(AnalysedText text, Mentions mentions, List<Chunk> chunks) {
        People people = new People(text, mentions);
        ClauseBounds bounds = new ClauseBounds(text, chunks, people::areNamed);
        return new ChunkedSentence(text, mentions, chunks, people, bounds, new Participles(text));
    }

    int size() {
        return chunks.size();
    }

    Chunk get(int i) {
        return chunks.get(i);
    }

    /** Whether there is such a chunk, and it is of this type. */
    boolean is(int i, Type type) {
        return i >= 0 && i < chunks.size() && chunks.get(i).is(type);
    }

    /** Whether the chunk is a noun phrase in which a person is named. */
    boolean isPerson(int i) {
        return is(i, Type.NOUN) && people.areNamed(chunks.get(i));
    }

    /** Whether a phrase begins with a state's or a place's name. */
    boolean isPlace(Phrase phrase) {
        int name = text.afterDeterminers(phrase.begin(), phrase.end());
        return mentions.at(name, MentionKind.STATE, MentionKind.PLACE) != null;
    }

    /** Whether a phrase ends with a day ('the 16th'), a year or another time. */
    boolean isTime(Phrase phrase) {
        int end = phrase.end() - 1;
        Mention last = mentions.outermost(end);
        return last != null && last.kind() == MentionKind.DATE || isTimeNoun(end) || isOrdinal(end);
    }

    /** 'spring', 'October'. */
    boolean isTimeNoun(int token) {
        return text.is(token, "time_noun") || text.is(token, "calendar");
    }

    /** '16th', which is a number and its ending, or 'third'. */
    private boolean isOrdinal(int token) {
        Tokens tokens = text.tokens();
        boolean ending = tokens.is(token, Shape.WORD) && tokens.is(token, Shape.JOINED);
        return ending && tokens.is(token - 1, Shape.NUMBER) || text.is(token, "ordinal");
    }

    /** Whether the chunk begins with this word. */
    boolean isWord(int i, String word) {
        return text.isWord(chunks.get(i).begin(), word);
    }
}
