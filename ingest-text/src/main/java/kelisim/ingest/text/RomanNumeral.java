package kelisim.ingest.text;

/** Roman numerals up to 89, as lists and chapters are counted. */
final class RomanNumeral {

    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private RomanNumeral() {}

    /** Its value, 0 if it is written as no number is ({@code iiii}, {@code xil}) or in both cases. */
    static int valueOf(String numeral) {
        String small = numeral.toLowerCase(java.util.Locale.ROOT);
        if (!numeral.equals(small) && !numeral.equals(numeral.toUpperCase(java.util.Locale.ROOT))) {
            return 0;
        }
        for (int tens = TENS.length - 1; tens >= 0; tens--) {
            if (small.startsWith(TENS[tens])) {
                String rest = small.substring(TENS[tens].length());
                for (int ones = 0; ones < ONES.length; ones++) {
                    if (rest.equals(ONES[ones])) {
                        return 10 * tens + ones;
                    }
                }
            }
        }
        return 0;
    }
}
