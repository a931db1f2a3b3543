package kelisim.extract.internal.mention;

import java.util.Objects;
import kelisim.extract.internal.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A span of tokens that names something. Mentions may nest ('Ministry of Energy of Uzbekistan' has a state inside), but
 * never cross.
 *
 * @param kind what it names
 * @param begin its first token, without article and title
 * @param end the token after its last
 * @param head the token that says what it is: 'Ministry', 'chairman'; for names of people the last
 * @param entry what a lexicon knows of it or of its head (the state, the kind of body, instrument, event, role)
 * @param generic whether it is only a common noun with at most a definite article ('the Party', 'the agreement'), which
 *     must be resolved to be of use
 * @param acronym the short form that the text gives it in brackets behind, if it does
 * @param ordinal its number in a series ('17th', 'XXI'), 0 if it has none
 * @param reading what it means, for dates, figures and contacts
 */
public record Mention(
        MentionKind kind,
        int begin,
        int end,
        int head,
        @Nullable Entry entry,
        boolean generic,
        @Nullable String acronym,
        int ordinal,
        @Nullable Reading reading)
        implements Comparable<Mention> {

    public Mention {
        if (begin >= end || head < begin || head >= end) {
            throw new IllegalArgumentException("mention " + begin + "-" + end + " with head " + head);
        }
    }

    /** A plain mention. */
    public static Mention of(MentionKind kind, int begin, int end, int head, @Nullable Entry entry) {
        return new Mention(kind, begin, end, head, entry, false, null, 0, null);
    }

    /** A value. */
    public static Mention of(MentionKind kind, int begin, int end, Reading reading) {
        return new Mention(kind, begin, end, end - 1, null, false, null, 0, reading);
    }

    /** This one as a mere common noun. */
    public Mention asGeneric() {
        return new Mention(kind, begin, end, head, entry, true, acronym, ordinal, reading);
    }

    /** This one with the short form that the text gives it. */
    public Mention withAcronym(String form) {
        return new Mention(kind, begin, end, head, entry, generic, form, ordinal, reading);
    }

    /** This one with its number in a series. */
    public Mention withOrdinal(int number) {
        return new Mention(kind, begin, end, head, entry, generic, acronym, number, reading);
    }

    public boolean contains(Mention other) {
        return begin <= other.begin && other.end <= end;
    }

    /** The places tell most apart: mentions are looked up often. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Mention mention
                        && begin == mention.begin
                        && end == mention.end
                        && kind == mention.kind
                        && head == mention.head
                        && Objects.equals(entry, mention.entry)
                        && generic == mention.generic
                        && ordinal == mention.ordinal
                        && Objects.equals(acronym, mention.acronym)
                        && Objects.equals(reading, mention.reading);
    }

    /** By its place alone, which hardly two share. */
    @Override
    public int hashCode() {
        return 31 * begin + end;
    }

    /** By begin; at one place the longest first. */
    @Override
    public int compareTo(Mention other) {
        int order = Integer.compare(begin, other.begin);
        if (order == 0) {
            order = Integer.compare(other.end, end);
        }
        return order != 0 ? order : kind.compareTo(other.kind);
    }
}
