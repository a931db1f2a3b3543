package kelisim.archive;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is a pure function of immutable ones, computed when first asked for, once, by whichever thread asks. */
final class Lazy<T> {

    private @Nullable Supplier<T> source;
    private @Nullable T value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    synchronized T get() {
        T known = value;
        if (known == null && source != null) {
            known = source.get();
            value = known;
            source = null;
        }
        if (known == null) {
            throw new IllegalStateException("asked for while being computed");
        }
        return known;
    }
}
