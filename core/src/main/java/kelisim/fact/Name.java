package kelisim.fact;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a document calls somebody or something: the fullest form and every form it uses. A name is not an identity: whether
 * two names mean one is a judgement of the archive's.
 *
 * @param kind what it names
 * @param text the fullest form, as the document has it
 * @param forms every form seen in the document, {@code text} among them, sorted
 */
public record Name(NameKind kind, String text, List<String> forms) implements Comparable<Name> {

    public Name {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name of kind " + kind.code() + " is blank");
        }
        TreeSet<String> sorted = new TreeSet<>(forms);
        sorted.add(text);
        forms = List.copyOf(sorted);
    }

    /** A name seen in one form. */
    public static Name of(NameKind kind, String text) {
        return new Name(kind, text, List.of(text));
    }

    /** This name with more forms. */
    public Name with(Collection<String> more) {
        TreeSet<String> all = new TreeSet<>(forms);
        all.addAll(more);
        return new Name(kind, text, List.copyOf(all));
    }

    /** By fullest form, then kind, then forms. */
    @Override
    public int compareTo(Name other) {
        int order = text.compareTo(other.text);
        if (order == 0) {
            order = kind.compareTo(other.kind);
        }
        return order != 0 ? order : forms.toString().compareTo(other.forms.toString());
    }

    /** Of the fullest form alone: names that differ in their forms only are few. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Name that && text.equals(that.text) && kind == that.kind && forms.equals(that.forms);
    }
}
