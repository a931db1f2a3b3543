package kelisim.extract.internal.family.body;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The affiliations found so far. Pairs that are one body under two names, or of which one is missing, are left out. */
final class Ties {

    static final String MEMBER = "member_of";
    static final String PART = "part_of";
    static final String PARTNER = "partner_of";

    private final Analysis analysis;
    private final List<Draft> drafts = new ArrayList<>();
    /** Whom the drafts tell to be tied to each body. */
    private final Map<Entity, Set<Entity>> tied = new HashMap<>();

    Ties(Analysis analysis) {
        this.analysis = analysis;
    }

    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /** Whether something known under this name has been told to be tied to the body. */
    boolean has(String form, @Nullable Entity body) {
        return body != null
                && tied.getOrDefault(body, Set.of()).stream()
                        .anyMatch(member -> member.forms().contains(form));
    }

    void add(String rule, @Nullable Entity member, @Nullable Entity body, String relation, int begin, int end) {
        add(rule, member, body, relation, null, begin, end);
    }

    /** Adds one; of a period, its beginning is since when. */
    void add(
            String rule,
            @Nullable Entity member,
            @Nullable Entity body,
            String relation,
            @Nullable EdtfDate since,
            int begin,
            int end) {
        if (member != null && body != null && Bodies.mayBelong(member, body)) {
            tied.computeIfAbsent(body, b -> new LinkedHashSet<>()).add(member);
            drafts.add(Draft.of(FactType.AFFILIATION, rule, analysis.span(begin, end))
                    .name("member", member)
                    .name("body", body)
                    .code("relation", relation)
                    .date("since", since == null ? null : beginning(since)));
        }
    }

    private static @Nullable EdtfDate beginning(EdtfDate date) {
        String first = Splitter.on('/').split(date.toString()).iterator().next();
        return first.isEmpty() || first.equals("..") ? null : EdtfDate.parse(first);
    }
}
