package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;

/** Affiliations told by a clause: 'C comprises A and B', 'A joined C in 1998', 'A is subordinate to B'. */
final class TieClauses implements ClauseReader {

    private static final Set<MentionKind> MEMBERS = Set.of(MentionKind.ORGANISATION, MentionKind.STATE);
    /** Classes of verbs with the affiliation of their subject to their object. */
    private static final Map<String, String> RELATIONS = Map.of(
            "join", "member_of",
            "enter", "member_of",
            "belong", "member_of",
            "part_of", "part_of",
            "subordinate", "subordinate_to",
            "partner", "partner_of",
            "based", "based_at");

    /** Verbs that tell an affiliation in other ways. */
    private static final Set<String> OTHERS =
            Set.of("become", "place", "exist", "oversee", "host", "house", "attach", VerbGroup.COPULA);

    private static final Set<String> VERBS =
            Stream.concat(RELATIONS.keySet().stream(), OTHERS.stream()).collect(Collectors.toUnmodifiableSet());

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;
    private final TiedSubjects subjects;

    TieClauses(Analysis analysis, Bodies bodies, Ties ties, TiedSubjects subjects) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
        this.subjects = subjects;
    }

    @Override
    public Collection<String> verbs() {
        return VERBS;
    }

    @Override
    public boolean readsNorms() {
        return true;
    }

    @Override
    public void read(Frame frame) {
        if (frame.standing() == Standing.PLANNED && !frame.is("subordinate") && !frame.is("part_of")) {
            return;
        }
        if (frame.verb().copula() || frame.is("become") || frame.is("place") || frame.is("exist")) {
            within(frame);
        } else if (frame.is("oversee")) {
            overseeing(frame);
        } else {
            RELATIONS.forEach((verb, relation) -> {
                if (frame.is(verb)) {
                    belonging(frame, relation);
                }
            });
            attached(frame);
        }
    }

    private void belonging(Frame frame, String relation) {
        List<Phrase> wholes = frame.objects().isEmpty()
                ? frame.complements().stream().map(Complement::phrase).limit(1).toList()
                : frame.objects();
        for (Phrase phrase : wholes) {
            Entity whole = bodies.whole(phrase);
            if (whole != null) {
                subjects.tie(frame, whole, relation);
                amongThem(frame, phrase, whole, relation);
            }
        }
    }

    /** 'Eleven states belong to C, among them A and B', 'to C, A and B among others'. */
    private void amongThem(Frame frame, Phrase object, Entity whole, String relation) {
        int t = analysis.tokens().isMark(object.end(), ',') ? object.end() + 1 : object.end();
        Match among = analysis.text().match(t, "including");
        int end = analysis.text().sentenceOf(frame.begin()).end();
        if (among == null && t > object.end()) {
            List<Named> row = NameSeries.at(analysis, t, end);
            boolean others =
                    !row.isEmpty() && analysis.text().is(row.get(row.size() - 1).end(), "including");
            row.forEach(member -> ties.add(
                    "affiliation.among",
                    others ? member.entity() : null,
                    whole,
                    relation,
                    frame.begin(),
                    member.end()));
        }
        for (Named member : among == null ? List.<Named>of() : NameSeries.at(analysis, among.end(), end)) {
            ties.add("affiliation.among", member.entity(), whole, relation, frame.begin(), member.end());
        }
    }

    /** 'A is under B', 'A was placed under B', 'A exists within B': by the preposition. */
    private void within(Frame frame) {
        for (Complement complement : frame.complements()) {
            boolean inside = analysis.text().isWord(complement.preposition(), "within");
            boolean under = analysis.text().isWord(complement.preposition(), "under")
                    || frame.is("place") && analysis.text().isFunction(complement.preposition(), "target", "true");
            Entity whole = inside || under ? bodies.heading(complement.phrase(), Bodies.BODY) : null;
            for (Phrase part : frame.verb().passive() ? frame.objects() : frame.subjects()) {
                ties.add(
                        "affiliation.within",
                        subjects.isPlural(part) ? null : bodies.heading(part, Bodies.BODY),
                        whole,
                        inside ? "part_of" : "subordinate_to",
                        frame.begin(),
                        frame.end());
            }
        }
    }

    /** 'B oversees A and C', 'A is supervised by B'. */
    private void overseeing(Frame frame) {
        Entity whole = frame.subjects().isEmpty()
                ? null
                : bodies.heading(frame.subjects().get(0), Bodies.BODY);
        for (Phrase part : frame.objects()) {
            Entity member = subjects.isPlural(part) ? null : bodies.heading(part, Bodies.BODY);
            ties.add("affiliation.clause", member, whole, "subordinate_to", frame.begin(), frame.end());
        }
    }

    /** 'A is attached to B', 'A is based at B', 'A is hosted by B'. */
    private void attached(Frame frame) {
        boolean hosted = frame.is("host") && frame.verb().passive();
        boolean housed = frame.is("house") && frame.verb().passive();
        if (!hosted && !housed && !frame.is("attach")) {
            return;
        }
        List<Phrase> wholes = hosted ? frame.subjects() : behind(frame, housed ? "place" : "target");
        Entity whole = wholes.isEmpty() ? null : bodies.heading(wholes.get(0), Bodies.BODY);
        String relation = frame.is("attach") ? "subordinate_to" : "based_at";
        boolean turned = frame.verb().passive() || frame.subjects().isEmpty();
        for (Phrase phrase : turned ? frame.objects() : frame.subjects()) {
            ties.add(
                    "affiliation.clause", bodies.heading(phrase, MEMBERS), whole, relation, frame.begin(), frame.end());
        }
    }

    /** What hangs on the verb by a preposition of that sort. */
    private List<Phrase> behind(Frame frame, String sort) {
        List<Phrase> found = new ArrayList<>();
        for (Complement complement : frame.complements()) {
            Match preposition = analysis.text().match(complement.preposition(), "function");
            if (preposition != null && preposition.entry().has(sort, "true")) {
                found.add(complement.phrase());
            }
        }
        return found;
    }
}
