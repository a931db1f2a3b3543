package kelisim.extract.internal.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.odds.Judge;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The chunks and clauses of a text, sentence by sentence. */
public final class Phrases {

    private final List<List<Chunk>> chunks;
    private final List<List<Frame>> frames;
    private final List<Frame> all;
    /** The bits of the classes of each one's verb. */
    private final long[] classes;

    private Phrases(List<List<Chunk>> chunks, List<List<Frame>> frames) {
        this.chunks = chunks;
        this.frames = frames;
        List<Frame> joined =
                new ArrayList<>(frames.stream().mapToInt(List::size).sum());
        frames.forEach(joined::addAll);
        this.all = List.copyOf(joined);
        this.classes = new long[all.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = all.get(i).verb().bits();
        }
    }

    /** Reads a text. */
    public static Phrases read(AnalysedText text, Mentions mentions, Judge judge) {
        List<List<Chunk>> chunks = new ArrayList<>(text.sentences().size());
        List<List<Frame>> frames = new ArrayList<>(text.sentences().size());
        Chunker chunker = new Chunker(text, mentions, judge);
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

    /** The shortest clause of that sentence around a token, {@code null} if it stands in none. */
    public @Nullable Frame frameAround(int sentence, int token) {
        Frame shortest = null;
        for (Frame frame : frames.get(sentence)) {
            boolean around = frame.begin() <= token && token < frame.end();
            boolean shorter = shortest == null || frame.end() - frame.begin() < shortest.end() - shortest.begin();
            shortest = around && shorter ? frame : shortest;
        }
        return shortest;
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
        VerbClasses asked = VerbClasses.of(verbClasses);
        List<Frame> found = new ArrayList<>(
                (int) Arrays.stream(classes).filter(asked::mayHave).count());
        for (int i = 0; i < classes.length; i++) {
            if (asked.mayHave(classes[i]) && all.get(i).isAny(asked)) {
                found.add(all.get(i));
            }
        }
        return found;
    }
}
