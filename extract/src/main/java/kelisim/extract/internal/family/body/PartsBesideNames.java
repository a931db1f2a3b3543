package kelisim.extract.internal.family.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Parts whose body stands right beside their name: 'the EPU Youth League', 'the Faculty of Forestry, University of A', 'the Institute
 * of Law (University of A)'.
 */
final class PartsBesideNames {

    /** Kinds of bodies that are parts of those whose acronym stands in front. */
    private static final Set<String> PARTS =
            Set.of("department", "working_group", "centre", "institute", "committee", "council", "parliament");

    /** Bodies that stand in front of the name of their university. */
    private static final Set<String> SCHOOLS =
            Set.of("faculty", "institute", "centre", "department", "college", "conservatory", "laboratory", "division");

    /** Bodies whose departments stand in front of their names. */
    private static final Set<String> WITH_DEPARTMENTS = Set.of(
            "ministry", "government", "agency", "office", "university", "institute", "organisation", "commission");

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    PartsBesideNames(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        Map<String, Entity> acronyms = acronyms();
        for (Mention mention : analysis.mentions().all(MentionKind.ORGANISATION)) {
            placed(mention);
            prefixed(mention, acronyms);
        }
    }

    /** The bodies that the text knows by an acronym. */
    private Map<String, Entity> acronyms() {
        Map<String, Entity> found = new HashMap<>();
        for (Mention mention : analysis.mentions().all(MentionKind.ORGANISATION)) {
            boolean acronym =
                    mention.end() - mention.begin() == 1 && analysis.tokens().is(mention.begin(), Shape.UPPER);
            Entity body = acronym ? analysis.discourse().of(mention) : null;
            if (body != null) {
                found.putIfAbsent(analysis.surface(mention.begin(), mention.end()), body);
            }
        }
        return found;
    }

    /** 'the EPU Youth League', 'the MRC Secretariat': a part that its body's acronym names. */
    private void prefixed(Mention mention, Map<String, Entity> acronyms) {
        Entity whole = acronyms.get(analysis.surface(mention.begin(), mention.begin() + 1));
        Entry head = mention.entry();
        boolean part = head != null
                && mention.end() - mention.begin() > 1
                && (Bodies.isOrgan(head)
                        || NamedParts.isBranch(mention)
                        || head.name().equals("league")
                        || isSent(mention, head)
                        || PARTS.stream().anyMatch(kind -> head.has("kind", kind)));
        if (whole != null && part && !bodies.isPlural(mention)) {
            String relation = isSent(mention, head) ? "branch_of" : NamedParts.part(mention);
            ties.add("affiliation.name", bodies.of(mention), whole, relation, mention.begin(), mention.end());
        }
    }

    /** 'the OSCE Mission to Serbia', 'the UNDP office in Minsk', 'the EU Delegation to Armenia': what a body has in a state or town. */
    private boolean isSent(Mention mention, @Nullable Entry head) {
        boolean sent = head != null && (head.has("posted", "true") || head.has("kind", "delegation"));
        int t = mention.head() + 1;
        boolean to = analysis.text().isFunction(t, "target", "true")
                        && analysis.tokens().is(mention.head(), Shape.CAPITAL)
                || analysis.text().isFunction(t, "place", "true");
        Mention where = sent && to
                ? analysis.mentions()
                        .at(analysis.text().afterDeterminers(t + 1, t + 4), MentionKind.STATE, MentionKind.PLACE)
                : null;
        return where != null;
    }

    /** 'the Faculty of Forestry, University of A, …', 'the Institute of Law (University of A)'. */
    private void placed(Mention mention) {
        int mark = mention.end();
        boolean bracket = analysis.tokens().is(mark, Shape.OPENS_BRACKET);
        Mention whole = bracket || analysis.tokens().isMark(mark, ',')
                ? analysis.mentions().at(analysis.text().afterDeterminers(mark + 1, mark + 3), MentionKind.ORGANISATION)
                : null;
        boolean part = whole != null && (isSchool(mention, whole) || isDepartment(mention, whole));
        if (whole != null && part && !mention.generic() && closes(whole.end(), bracket)) {
            ties.add("affiliation.name", bodies.of(mention), bodies.of(whole), Ties.PART, mention.begin(), whole.end());
        }
    }

    private static boolean isSchool(Mention mention, Mention whole) {
        Entry head = mention.entry();
        return head != null && SCHOOLS.contains(head.name()) && hasSchools(whole);
    }

    /** 'the head of the Department of Water, Ministry of Energy, …': in a list of bodies no preposition stands in front. */
    private boolean isDepartment(Mention mention, Mention whole) {
        Entry head = mention.entry();
        Entry over = whole.entry();
        boolean department = head != null
                && head.has("kind", "department")
                && over != null
                && WITH_DEPARTMENTS.stream().anyMatch(kind -> over.has("kind", kind))
                && !whole.generic();
        int t = bodies.before().beforeDeterminers(mention.begin());
        return department
                && (analysis.text().isFunction(t - 1, "pos", "preposition")
                        || analysis.tokens().isMark(t - 1, ',')
                        || analysis.tokens().is(mention.begin(), Shape.LINE_START));
    }

    private boolean closes(int end, boolean bracket) {
        boolean sentence = end >= analysis.tokens().size() || analysis.tokens().isMark(end, '.');
        return bracket
                ? analysis.tokens().is(end, Shape.CLOSES_BRACKET)
                : sentence
                        || analysis.tokens().isMark(end, ',')
                        || analysis.tokens().isMark(end, ';')
                        || analysis.tokens().is(end, Shape.CLOSES_BRACKET | Shape.DASH)
                        || analysis.tokens().is(end, Shape.LINE_START);
    }

    /** 'the College of Law at the University'. */
    static boolean hasSchools(Mention body) {
        return body.entry() != null
                && (body.entry().has("kind", "university") || body.entry().has("kind", "institute"));
    }
}
