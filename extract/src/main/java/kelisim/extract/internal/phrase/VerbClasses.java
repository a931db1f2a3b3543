package kelisim.extract.internal.phrase;

import java.util.Collection;
import java.util.List;
import kelisim.extract.internal.lexicon.Entry;

/**
 * Classes of verbs that are asked for together, such as all that tell a promise. Most clauses have a verb of none of them, which
 * one look at the {@linkplain Entry#bit bits} tells.
 */
public final class VerbClasses {

    private final String[] classes;
    private final long bits;

    private VerbClasses(Collection<String> classes) {
        this.classes = classes.toArray(String[]::new);
        this.bits = classes.stream().mapToLong(Entry::bit).reduce(0, (some, one) -> some | one);
    }

    public static VerbClasses of(String... classes) {
        return new VerbClasses(List.of(classes));
    }

    public static VerbClasses of(Collection<String> classes) {
        return new VerbClasses(classes);
    }

    /** Whether a verb with these bits may be of one of them; {@link #have} tells whether it is. */
    boolean mayHave(long verb) {
        return (verb & bits) != 0;
    }

    /** Whether a verb is of one of them. */
    boolean have(VerbGroup verb) {
        if (mayHave(verb.bits())) {
            for (String one : classes) {
                if (verb.is(one)) {
                    return true;
                }
            }
        }
        return false;
    }
}
