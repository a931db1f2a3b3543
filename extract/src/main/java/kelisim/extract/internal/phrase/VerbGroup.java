package kelisim.extract.internal.phrase;

import kelisim.extract.internal.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries.
 *
 * @param begin its first token
 * @param end the token after its last
 * @param main the token of its main verb
 * @param verb the main verb, {@code null} if the lexicon does not know it
 * @param passive whether its subject is what is done to
 * @param form whether it can stand alone, and if not, which form it has
 * @param copula whether it is a form of 'be' without another verb
 * @param standing how real it tells its matter to be, by its own words
 */
public record VerbGroup(
        int begin,
        int end,
        int main,
        @Nullable Entry verb,
        boolean passive,
        Form form,
        boolean copula,
        Standing standing) {

    /** The class of forms of 'be' without another verb. */
    public static final String COPULA = "copula";

    /** How a verb group may stand in its clause. */
    public enum Form {
        FINITE,
        INFINITIVE,
        PARTICIPLE,
        GERUND
    }

    /** Whether the verb is of this class, such as {@code sign}. */
    public boolean is(String verbClass) {
        return verb != null ? verb.isOf(verbClass) : copula && verbClass.equals(COPULA);
    }

    /** The {@linkplain Entry#bit bits} of its classes. */
    long bits() {
        return verb != null ? verb.classBits() : copula ? Entry.bit(COPULA) : 0;
    }
}
