package kelisim.extract.internal.lexicon;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing a lexicon knows. Attributes are asked for at nearly every word of a text, mostly for such as the entry does not
 * have: the {@linkplain #bit bits} of those it has tell that without a look at them.
 */
public final class Entry {

    private static final List<String> NONE = List.of();
    /** MurmurHash3's first factor, which spreads a hash; the six highest bits of the product number the bits of a long. */
    private static final int HASH_FACTOR = 0xCC9E2D51;

    private static final int HASH_SHIFT = 26;

    private final int number;
    private final int lexiconNumber;
    private final String lexicon;
    private final String name;
    private final @Nullable String id;
    private final long lexiconBit;
    private final String[] attributes;
    private final String[][] values;
    /** The bits of the classes of a verb. */
    private final long classBits;
    /** The bits of its attributes. */
    private final long attributeBits;
    /** The bits of its attributes with each of their values. */
    private final long valueBits;

    /**
     * @param number its place among all entries, from 0
     * @param lexiconNumber the place of its class among all classes, from 0
     * @param lexicon the class of its file, such as {@code role} or {@code state}
     * @param name the lemma or fullest name
     * @param id what identifies it in the world, such as an ISO code, if the data gives one
     * @param attributes everything else the data says of it
     */
    Entry(
            int number,
            int lexiconNumber,
            String lexicon,
            String name,
            @Nullable String id,
            Map<String, List<String>> attributes) {
        this.number = number;
        this.lexiconNumber = lexiconNumber;
        this.lexicon = lexicon.intern();
        this.name = name;
        this.id = id;
        this.attributes = attributes.keySet().stream().map(String::intern).toArray(String[]::new);
        this.values = attributes.values().stream()
                .map(list -> list.stream().map(String::intern).toArray(String[]::new))
                .toArray(String[][]::new);
        this.lexiconBit = bit(lexicon);
        long ofAttributes = 0;
        long ofValues = 0;
        for (int i = 0; i < this.attributes.length; i++) {
            ofAttributes |= bit(this.attributes[i]);
            for (String value : values[i]) {
                ofValues |= bit(this.attributes[i], value);
            }
        }
        this.attributeBits = ofAttributes;
        this.classBits = all("classes").stream().mapToLong(Entry::bit).reduce(0, (some, one) -> some | one);
        this.valueBits = ofValues;
    }

    /** The place of its class among {@link Lexicon#classes()}. */
    public int lexiconNumber() {
        return lexiconNumber;
    }

    /** The {@linkplain #bit bit} of its class. */
    public long lexiconBit() {
        return lexiconBit;
    }

    /**
     * A bit for a class or an attribute, which hardly two share: whoever gathers the bits of a place knows without a look-up what
     * cannot be there. It comes of the hash that a string keeps.
     */
    public static long bit(String word) {
        return bit(word.hashCode());
    }

    /** A bit for an attribute with a value. */
    static long bit(String attribute, String value) {
        return bit(31 * attribute.hashCode() + value.hashCode());
    }

    private static long bit(int hash) {
        return 1L << (hash * HASH_FACTOR >>> HASH_SHIFT);
    }

    /** Whether it is of this class. */
    public boolean isIn(String lexicon) {
        return lexiconBit == bit(lexicon) && same(this.lexicon, lexicon);
    }

    /** The class of its file, such as {@code role} or {@code state}. */
    public String lexicon() {
        return lexicon;
    }

    /** The lemma or fullest name. */
    public String name() {
        return name;
    }

    /** What identifies it in the world, such as an ISO code, {@code null} if the data gives nothing. */
    public @Nullable String id() {
        return id;
    }

    /** The first value of an attribute, {@code null} if it has none. */
    public @Nullable String get(String attribute) {
        String[] all = find(attribute);
        return all == null || all.length == 0 ? null : all[0];
    }

    /** The values of an attribute, none if it does not have it. */
    public List<String> all(String attribute) {
        String[] all = find(attribute);
        return all == null ? NONE : List.of(all);
    }

    /** Whether the attribute has this value. */
    public boolean has(String attribute, String value) {
        String[] all = (valueBits & bit(attribute, value)) == 0 ? null : find(attribute);
        if (all != null) {
            for (String one : all) {
                if (same(one, value)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two of the few words that data and code share, which are mostly the same object; else their stored hashes mostly differ. */
    @SuppressWarnings("ReferenceEquality")
    static boolean same(String one, String other) {
        return one == other || one.hashCode() == other.hashCode() && one.equals(other);
    }

    /** Whether a verb is of this class, which is asked of every clause for many classes: its attribute {@code classes} has it. */
    public boolean isOf(String verbClass) {
        return (classBits & bit(verbClass)) != 0 && has("classes", verbClass);
    }

    /** The bits of its attributes with each of their values. */
    long valueBits() {
        return valueBits;
    }

    /** The {@linkplain #bit bits} of its classes, if it is a verb. */
    public long classBits() {
        return classBits;
    }

    private String @Nullable [] find(String attribute) {
        if ((attributeBits & bit(attribute)) == 0) {
            return null;
        }
        for (int i = 0; i < attributes.length; i++) {
            if (same(attributes[i], attribute)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return lexicon + " " + name;
    }
}
