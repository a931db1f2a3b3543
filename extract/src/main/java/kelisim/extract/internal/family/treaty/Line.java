package kelisim.extract.internal.family.treaty;

/** A line of the text as it was typed: its first token and the one after its last. */
record Line(int begin, int end) {

    int length() {
        return end - begin;
    }
}
