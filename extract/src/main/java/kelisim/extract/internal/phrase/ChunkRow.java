package kelisim.extract.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.phrase.Chunk.Type;
import org.jspecify.annotations.Nullable;

/** The chunks of a sentence up to where it has been read, and the noun phrase that is still open there. */
final class ChunkRow {

    private final List<Chunk> chunks = new ArrayList<>();
    /** Where the noun phrase that is being read began, -1 if none is. */
    private int noun = -1;
    /** Whether that phrase has a word that can be its head. */
    private boolean headed;

    int add(Type type, int begin, int end, @Nullable VerbGroup verb) {
        closeNoun(begin);
        chunks.add(new Chunk(type, begin, end, verb));
        return end;
    }

    /** The noun phrase from where it began up to here is a chunk of another type. */
    int addWithNoun(Type type, int end) {
        chunks.add(new Chunk(type, noun, end, null));
        noun = -1;
        return end;
    }

    /** Takes words into the open noun phrase, or opens one with them. */
    int extendNoun(int begin, int end, boolean head) {
        if (noun < 0) {
            noun = begin;
            headed = false;
        }
        headed |= head;
        return end;
    }

    /** 'the country's': what is read so far only tells whose. */
    void awaitHead() {
        headed = false;
    }

    void closeNoun(int end) {
        if (noun >= 0) {
            chunks.add(new Chunk(Type.NOUN, noun, end, null));
            noun = -1;
            headed = false;
        }
    }

    boolean inNoun() {
        return noun >= 0;
    }

    boolean isHeaded() {
        return noun >= 0 && headed;
    }

    /** 'the new', 'its': a noun phrase is open and waits for its head. */
    boolean awaitsHead() {
        return noun >= 0 && !headed;
    }

    int nounBegin() {
        return noun;
    }

    boolean isEmpty() {
        return chunks.isEmpty();
    }

    int size() {
        return chunks.size();
    }

    Chunk get(int index) {
        return chunks.get(index);
    }

    boolean lastIs(Type type) {
        return !chunks.isEmpty() && chunks.get(chunks.size() - 1).is(type);
    }

    /** The verb right before here, null if something else is. */
    @Nullable
    VerbGroup lastVerb() {
        return lastIs(Type.VERB) ? chunks.get(chunks.size() - 1).verb() : null;
    }

    List<Chunk> toList() {
        return List.copyOf(chunks);
    }
}
