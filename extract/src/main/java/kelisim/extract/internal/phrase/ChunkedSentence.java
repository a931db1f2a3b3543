package kelisim.extract.internal.phrase;

import java.util.List;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.phrase.Chunk.Type;

/**
 * A sentence in chunks, of which it is known where its clauses end and who is named in it.
 *
 * @param text the text in which it stands
 * @param chunks its chunks, in order
 * @param people tells which of them name people
 * @param bounds where its clauses and noun phrases begin and end
 * @param participles tells which of its verbs are participles without an auxiliary
 */
record ChunkedSentence(
        AnalysedText text, List<Chunk> chunks, People people, ClauseBounds bounds, Participles participles) {

    static ChunkedSentence of(AnalysedText text, Mentions mentions, List<Chunk> chunks) {
        People people = new People(text, mentions);
        ClauseBounds bounds = new ClauseBounds(text, chunks, people::areNamed);
        return new ChunkedSentence(text, chunks, people, bounds, new Participles(text));
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

    /** Whether the chunk begins with this word. */
    boolean isWord(int i, String word) {
        return text.isWord(chunks.get(i).begin(), word);
    }
}
