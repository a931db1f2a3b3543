package kelisim.extract.internal.family.measurement;

import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The clause in which a figure stands.
 *
 * @param frame its verb with what hangs on it; absent in headings and lists without a verb
 */
record Clause(@Nullable Frame frame) {

    Standing standing() {
        return frame == null ? Standing.DONE : frame.standing();
    }

    boolean is(String verbClass) {
        return frame != null && frame.is(verbClass);
    }
}
