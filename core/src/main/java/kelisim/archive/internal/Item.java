package kelisim.archive.internal;

/**
 * A word or phrase of a title or body's name, with what it counts.
 *
 * @param sort what it is
 * @param key what makes two of them one: a state's code, a concept, a number, or the word itself
 * @param word the word, of a phrase the first
 */
record Item(Sort sort, String key, Word word) {

    /** What an item is, and how much it tells. */
    enum Sort {
        /** A proper word. */
        NAME(1),
        /** What a body works on: oil, water. */
        FIELD(0.6),
        /** A state. */
        STATE(0.4),
        /** What kind of body it is: party, fund. */
        KIND(0.25),
        /** A number, which must agree. */
        NUMBER(0.5),
        /** 'National', 'central'. */
        QUALIFIER(0.1),
        /** 'Company', 'group', 'charitable'. */
        WEAK(0.1);

        private final double weight;

        Sort(double weight) {
            this.weight = weight;
        }
    }

    double weight() {
        if (sort == Sort.NAME && word.isInitial()) {
            return 0.1;
        }
        return sort == Sort.NAME && word.latin().length() <= 2 ? 0.5 : sort.weight;
    }

    /** Whether titles that differ in nothing else are one. */
    boolean isSlight() {
        return sort == Sort.WEAK || sort == Sort.QUALIFIER;
    }

    /** Whether a name that lacks it may be another's. */
    boolean tells() {
        return weight() >= 0.4 && sort != Sort.STATE;
    }

    double likeness(Item other) {
        if (sort == other.sort && key.equals(other.key)) {
            return 1;
        }
        boolean fixed =
                sort == Sort.STATE || sort == Sort.NUMBER || other.sort == Sort.STATE || other.sort == Sort.NUMBER;
        if (fixed) {
            return 0;
        }
        if (word.isInitial() != other.word.isInitial()) {
            return word.begins(other.word)
                            && (word.text().endsWith(".") || other.word.text().endsWith("."))
                    ? 0.9
                    : 0;
        }
        return Math.max(word.likeness(other.word), adjectives(word.latin(), other.word.latin()));
    }

    /** 'Osh' and 'Oshskiy': Russian names bodies after cities by adjectives. */
    private static double adjectives(String a, String b) {
        if (a.charAt(0) != b.charAt(0) || (!a.contains("sk") && !b.contains("sk"))) {
            return 0;
        }
        String one = a.replaceFirst("(?<=..)sk(?:iy|ii|aya|oe|ogo|oy|om|ie|ikh|y)$", "");
        String other = b.replaceFirst("(?<=..)sk(?:iy|ii|aya|oe|ogo|oy|om|ie|ikh|y)$", "");
        boolean changed = one.length() != a.length() || other.length() != b.length();
        return changed && one.equals(other) ? 0.92 : 0;
    }
}
