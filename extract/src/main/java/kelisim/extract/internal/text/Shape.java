package kelisim.extract.internal.text;

/** What a token looks like, as bits. */
public final class Shape {

    /** Begins with a letter. */
    public static final int WORD = 1;
    /** Digits, with points, commas and spaces of thousands inside. */
    public static final int NUMBER = 1 << 1;
    /** Neither word nor number: one character. */
    public static final int MARK = 1 << 2;
    /** A word whose first letter is a capital. */
    public static final int CAPITAL = 1 << 3;
    /** A word of two letters or more, all capitals. */
    public static final int UPPER = 1 << 4;
    /** A single capital letter. */
    public static final int INITIAL = 1 << 5;
    /** No white space between it and the token before. */
    public static final int JOINED = 1 << 6;
    /** The first token on its line. */
    public static final int LINE_START = 1 << 7;
    /** A quotation mark that opens, or may. */
    public static final int OPENS_QUOTE = 1 << 8;
    /** A quotation mark that closes, or may. */
    public static final int CLOSES_QUOTE = 1 << 9;
    /** An opening bracket. */
    public static final int OPENS_BRACKET = 1 << 10;
    /** A closing bracket. */
    public static final int CLOSES_BRACKET = 1 << 11;
    /** A word of more than one script, read as what it looks like. */
    public static final int MIXED_SCRIPT = 1 << 12;
    /** A dash or hyphen. */
    public static final int DASH = 1 << 13;
    /** The possessive ending {@code 's} or the apostrophe that stands for it. */
    public static final int POSSESSIVE = 1 << 14;
    /** A word of two letters or more whose first letter alone is a capital. */
    public static final int TITLE = 1 << 15;

    private Shape() {}
}
