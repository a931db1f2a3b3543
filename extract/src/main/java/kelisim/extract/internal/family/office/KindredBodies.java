package kelisim.extract.internal.family.office;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Bodies of the only sort that has an office: universities for rectors, parliaments for speakers. */
final class KindredBodies {

    /** How many tokens before an office such a body may be named. */
    private static final int REACH = 400;

    private final Analysis analysis;

    KindredBodies(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Rectors are of universities, speakers of parliaments: the last one that the sentence names before, else the document's
     * own, else the last one named anywhere before.
     */
    @Nullable
    Entity of(Entry role, int begin, @Nullable Entity own) {
        boolean ours = own != null && isOfSort(own, role);
        Entity here = kindred(role, begin, analysis.text().sentenceOf(begin).begin());
        return here != null ? here : ours ? own : kindred(role, begin, Math.max(0, begin - REACH));
    }

    private @Nullable Entity kindred(Entry role, int begin, int earliest) {
        Mention last = null;
        for (int t = begin - 1; t >= earliest && last == null; t--) {
            Mention body = analysis.mentions().at(t, MentionKind.ORGANISATION);
            boolean fits = body != null
                    && !body.generic()
                    && role.all("in").stream().anyMatch(kind -> hasKind(body.entry(), kind));
            last = fits ? body : null;
        }
        return last == null ? null : analysis.discourse().of(last);
    }

    /** Whether a body is of the only sort that has such an office: a university for a rector. */
    static boolean isOfSort(Entity body, Entry role) {
        return role.all("in").stream().anyMatch(kind -> hasKind(body.entry(), kind));
    }

    private static boolean hasKind(@Nullable Entry entry, String kind) {
        return entry != null && entry.has("kind", kind);
    }
}
