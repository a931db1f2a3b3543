package kelisim.archive;

import kelisim.archive.Context.Post;
import kelisim.archive.internal.Profile;

/** Judges two bearers by their names and by what is said of them. */
final class PairJudge {

    private static final double BY_POST = 0.86;
    private static final double BY_ACT = 0.84;

    private PairJudge() {}

    static Comparison judge(Bearer one, Bearer other) {
        Profile a = one.profile();
        Profile b = other.profile();
        Comparison names = a.compare(b);
        String conflict =
                a.known() != null || b.known() != null ? null : one.context().conflict(other.context());
        if (conflict != null && (names.verdict() == Verdict.SAME || a.sharesName(b))) {
            return new Comparison(
                    Verdict.DIFFERENT, 0.2, Basis.CONTEXT, "'" + a.text() + "' and '" + b.text() + "': " + conflict);
        }
        if (conflict != null) {
            return names;
        }
        Post post = one.context().shared(other.context());
        boolean doubtful = one.doubtful() || other.doubtful();
        if (names.verdict() == Verdict.SAME) {
            return doubtful && !meet(one, other) ? unknown("several bear the name '" + a.text() + "'") : names;
        }
        if (post != null && a.sharesName(b)) {
            return new Comparison(
                    Verdict.SAME,
                    BY_POST,
                    Basis.CONTEXT,
                    "'" + a.text() + "' and '" + b.text() + "' share a name and a post: " + post.kind() + ", "
                            + post.seat());
        }
        boolean bare = !a.tells() || !b.tells();
        if (bare && a.kind() == b.kind() && one.context().isSameAct(other.context())) {
            return new Comparison(
                    Verdict.SAME,
                    BY_ACT,
                    Basis.CONTEXT,
                    "'" + a.text() + "' and '" + b.text() + "' are of one kind, one day and the same parties");
        }
        return names;
    }

    private static boolean meet(Bearer one, Bearer other) {
        return one.context().keys().stream().anyMatch(other.context().keys()::contains);
    }

    private static Comparison unknown(String reason) {
        return new Comparison(Verdict.UNKNOWN, 0.6, Basis.CONTEXT, reason);
    }
}
