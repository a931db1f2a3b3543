package kelisim.extract.internal.value;

import java.math.BigDecimal;

/**
 * A number that was read.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value the number in full
 * @param form how it is written
 */
record Numeral(int from, int to, BigDecimal value, Form form) {

    /** How a number is written. */
    enum Form {
        /** A run of digits and nothing else, so it may be a year, a page, a part of a date. */
        PLAIN,
        /** Digits with separators, decimals or a scale. */
        FIGURES,
        WORDS,
        ORDINAL,
        FRACTION
    }

    boolean isOrdinal() {
        return form == Form.ORDINAL;
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    Numeral times(BigDecimal factor, int to) {
        return new Numeral(from, to, value.multiply(factor), form == Form.PLAIN ? Form.FIGURES : form);
    }

    Numeral plus(BigDecimal addend, int to) {
        return new Numeral(from, to, value.add(addend), form == Form.PLAIN ? Form.FIGURES : form);
    }
}
