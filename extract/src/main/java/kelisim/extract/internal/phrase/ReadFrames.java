package kelisim.extract.internal.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frames of a sentence as far as it is read: each verb may take over from those in front of it. */
final class ReadFrames {

    private final List<Frame> inOrder = new ArrayList<>();
    /** The frame of the verb at each chunk. */
    private final @Nullable Frame[] byChunk;
    /** Whether the verb at each chunk tells what is done to its subject, also as a bare participle. */
    private final boolean[] turned;
    /** The chunk of the last verb read, -1 before the first. */
    private int last = -1;

    ReadFrames(int chunks) {
        this.byChunk = new Frame[chunks];
        this.turned = new boolean[chunks];
    }

    void add(int verbAt, Frame frame, boolean isTurned) {
        inOrder.add(frame);
        byChunk[verbAt] = frame;
        turned[verbAt] = isTurned;
        last = verbAt;
    }

    /** Puts another frame in the place of that of the verb at a chunk. */
    void replace(int verbAt, Frame frame) {
        Collections.replaceAll(inOrder, byChunk[verbAt], frame);
        byChunk[verbAt] = frame;
    }

    /** Takes up what a verb tells of more without being said again. */
    void addGap(Frame frame) {
        inOrder.add(frame);
    }

    /** The frame of the verb at that chunk, {@code null} if it is no verb or not read. */
    @Nullable
    Frame at(int chunk) {
        return chunk < 0 ? null : byChunk[chunk];
    }

    int last() {
        return last;
    }

    boolean isTurned(int chunk) {
        return turned[chunk];
    }

    /** Whether every clause read so far ends in front of this token. */
    boolean allEndBefore(int token) {
        return inOrder.stream().allMatch(frame -> frame.end() <= token);
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    List<Frame> toList() {
        return inOrder;
    }
}
