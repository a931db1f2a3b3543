package kelisim.archive;

import java.util.Comparator;

/**
 * That two mentions mean the same, or do not, with the reason. It is a value: a user's own judgements are given to an
 * archive with {@link Archive#with} and taken back with {@link Archive#without}.
 *
 * <pre>{@code
 * archive.with(Judgement.same(here, there, "the register lists both spellings"))
 * }</pre>
 *
 * @param verdict same or different
 * @param left the mention that comes first; the two are put in order
 * @param right the other one
 * @param basis what it rests on
 * @param reason one sentence for a reader
 */
public record Judgement(Verdict verdict, Mention left, Mention right, Basis basis, String reason)
        implements Comparable<Judgement> {

    private static final Comparator<Judgement> ORDER = Comparator.comparing(Judgement::left)
            .thenComparing(Judgement::right)
            .thenComparing(Judgement::verdict)
            .thenComparing(Judgement::basis)
            .thenComparing(Judgement::reason);

    public Judgement {
        if (left.equals(right)) {
            throw new IllegalArgumentException("a judgement is about two mentions, not twice '"
                    + left.name().text() + "'");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a judgement has a reason");
        }
        if (left.compareTo(right) > 0) {
            Mention first = right;
            right = left;
            left = first;
        }
    }

    /** A user's judgement that two mentions mean the same. */
    public static Judgement same(Mention one, Mention other, String reason) {
        return new Judgement(Verdict.SAME, one, other, Basis.USER, reason);
    }

    /** A user's judgement that two mentions mean different things, whatever speaks for their sameness. */
    public static Judgement different(Mention one, Mention other, String reason) {
        return new Judgement(Verdict.DIFFERENT, one, other, Basis.USER, reason);
    }

    /** By mentions, verdict, basis, reason. */
    @Override
    public int compareTo(Judgement other) {
        return ORDER.compare(this, other);
    }
}
