package kelisim.extract.internal.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The chunks and clauses of a text, sentence by sentence. */
public final class Phrases {

    private final List<List<Chunk>> chunks;
    private final List<List<Frame>> frames;
    private final List<Frame> all;
    /** Which of all have a verb of a class. */
    private final Map<String, BitSet> byClass = new HashMap<>();

    private Phrases(List<List<Chunk>> chunks, List<List<Frame>> frames) {
        this.chunks = chunks;
        this.frames = frames;
        List<Frame> joined = new ArrayList<>();
        frames.forEach(joined::addAll);
        this.all = List.copyOf(joined);
        for (int i = 0; i < all.size(); i++) {
            for (String verbClass : all.get(i).verb().classes()) {
                byClass.computeIfAbsent(verbClass, c -> new BitSet()).set(i);
            }
        }
    }

    /** Reads a text. */
    public static Phrases read(AnalysedText text, Mentions mentions) {
        List<List<Chunk>> chunks = new ArrayList<>(text.sentences().size());
        List<List<Frame>> frames = new ArrayList<>(text.sentences().size());
        Chunker chunker = new Chunker(text, mentions);
        for (Sentence sentence : text.sentences()) {
            List<Chunk> of = chunker.chunks(sentence);
            chunks.add(of);
            frames.add(new FrameReader(text, mentions, of).frames());
        }
        return new Phrases(chunks, frames);
    }

    /** The chunks of the sentence of that number. */
    public List<Chunk> chunks(int sentence) {
        return chunks.get(sentence);
    }

    /** The chunk of that sentence in which the token stands, {@code null} if it stands in none. */
    public @Nullable Chunk chunkAt(int sentence, int token) {
        List<Chunk> of = chunks.get(sentence);
        int low = 0;
        int high = of.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Chunk chunk = of.get(middle);
            if (chunk.end() <= token) {
                low = middle + 1;
            } else if (chunk.begin() > token) {
                high = middle - 1;
            } else {
                return chunk;
            }
        }
        return null;
    }

    /** The clauses of the sentence of that number, by the place of their verbs. */
    public List<Frame> frames(int sentence) {
        return frames.get(sentence);
    }

    /** The clauses of the whole text, by the place of their verbs. */
    public List<Frame> frames() {
        return all;
    }

    /**
     * The clauses of the whole text with a verb of one of these classes, by the place of their verbs: most tell nothing of what a
     * family of facts looks for. Forms of 'be' alone are of the class {@link VerbGroup#COPULA}.
     */
    public List<Frame> frames(Collection<String> verbClasses) {
        BitSet numbers = new BitSet();
        for (String verbClass : verbClasses) {
            BitSet of = byClass.get(verbClass);
            if (of != null) {
                numbers.or(of);
            }
        }
        List<Frame> found = new ArrayList<>();
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            found.add(all.get(i));
        }
        return found;
    }
}
