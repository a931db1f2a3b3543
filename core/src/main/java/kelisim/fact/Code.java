package kelisim.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A word of a closed list, with the form in which it stands in the interchange files. */
public interface Code {

    /** The constant's name, as Java writes it. */
    String name();

    /** The word as interchange files write it: lower case, words joined by {@code _}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant that this word stands for.
     *
     * @throws IllegalArgumentException if the list does not have it; the message names the list
     */
    static <E extends Enum<E> & Code> E parse(Class<E> list, String code) {
        for (E constant : list.getEnumConstants()) {
            if (constant.name().length() == code.length() && constant.code().equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(list.getSimpleName() + " '" + code + "' is not one of "
                + Arrays.stream(list.getEnumConstants()).map(Code::code).collect(Collectors.joining(", ")));
    }
}
