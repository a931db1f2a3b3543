package kelisim.document;

/**
 * A half-open range of UTF-16 offsets into a text. The character at {@code end} is not part of it.
 *
 * <pre>{@code new Span(3, 7).of("abcdefghij") // "defg"}</pre>
 *
 * <p>Spans sort by begin, then by end. An empty span ({@code begin == end}) marks a place.
 *
 * @param begin the offset of the first character, from 0
 * @param end the offset after the last character, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0) {
            throw new IllegalArgumentException("begin " + begin + " is negative");
        }
        if (end < begin) {
            throw new IllegalArgumentException("end " + end + " is before begin " + begin);
        }
    }

    /** How many UTF-16 units it covers. */
    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether every character of the other is in this one; each span contains itself. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that contains both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /**
     * The text it marks.
     *
     * @throws IllegalArgumentException if it ends beyond the text
     */
    public String of(CharSequence text) {
        if (end > text.length()) {
            throw new IllegalArgumentException("end " + end + " is beyond the text's length " + text.length());
        }
        return text.subSequence(begin, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return begin + "-" + end;
    }
}
