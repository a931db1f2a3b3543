package kelisim.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.archive.Contradiction.OfficeHeldByTwo;
import kelisim.archive.internal.Posts;
import kelisim.fact.EdtfDate;
import kelisim.fact.Name;
import kelisim.fact.Office;
import kelisim.fact.OfficeStatus;
import org.jspecify.annotations.Nullable;

/** Finds posts that documents give to two people at one time. */
final class OfficeHolders {

    /** Of the claims on one post, each is compared with this many before it: enough to show each of a few versions. */
    private static final int WITNESSES = 50;

    /**
     * What one document says of who holds a post.
     *
     * @param first the first day on which it surely says so
     * @param last the last one
     */
    private record Claim(Office office, Entity person, LocalDate first, LocalDate last) {

        boolean meets(Claim other) {
            return !last.isBefore(other.first) && !other.last.isBefore(first);
        }
    }

    private OfficeHolders() {}

    /** The contradictions, in the archive's order. */
    static List<OfficeHeldByTwo> of(Archive archive) {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        for (Office office : archive.facts(Office.class)) {
            add(archive, office, claims);
        }
        List<OfficeHeldByTwo> found = new ArrayList<>();
        for (List<Claim> onOnePost : claims.values()) {
            for (int j = 1; j < onOnePost.size(); j++) {
                for (int i = Math.max(0, j - WITNESSES); i < j; i++) {
                    Claim one = onOnePost.get(i);
                    Claim other = onOnePost.get(j);
                    if (one.meets(other) && !one.person().equals(other.person()) && areTwo(one, other)) {
                        found.add(new OfficeHeldByTwo(one.office(), other.office()));
                    }
                }
            }
        }
        return found;
    }

    private static void add(Archive archive, Office office, Map<String, List<Claim>> claims) {
        Name organisation = office.organisation();
        EdtfDate attested = attested(office);
        if (organisation == null || attested == null) {
            return;
        }
        Entity body = archive.entityOf(office, organisation);
        Posts.Kind post = Posts.standard().of(office.role(), body.id().startsWith("state-"));
        if (post != null) {
            claims.computeIfAbsent(post.name() + "@" + body.id(), k -> new ArrayList<>())
                    .add(new Claim(
                            office, archive.entityOf(office, office.person()), attested.earliest(), attested.latest()));
        }
    }

    /** Whether the two names are surely two people: a bare surname may be the other one. */
    private static boolean areTwo(Claim one, Claim other) {
        return SameNames.compare(one.office().person(), other.office().person()).verdict() == Verdict.DIFFERENT;
    }

    /** When a document surely says that an office is held: between its dates, else on the day of publication; null for never. */
    private static @Nullable EdtfDate attested(Office office) {
        if (office.status() == OfficeStatus.FORMER) {
            return null;
        }
        if (office.from() != null && office.until() != null) {
            return office.when();
        }
        LocalDate published = office.document().details().published();
        return published == null || office.until() != null ? null : EdtfDate.of(published);
    }
}
