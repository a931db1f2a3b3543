package kelisim.extract.internal.family.body;

import java.util.ArrayList;
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
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Affiliations told by a clause: 'C comprises A and B', 'A joined C in 1998', 'A is subordinate to B', 'A is a member of C'. */
final class TieClauses {

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

    private static final Set<String> TYING =
            Stream.concat(RELATIONS.keySet().stream(), OTHERS.stream()).collect(Collectors.toUnmodifiableSet());

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    TieClauses(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        ofWhich();
        for (Frame frame : analysis.phrases().frames(TYING)) {
            if (frame.standing() != Standing.DONE) {
                continue;
            }
            if (frame.verb().copula() || frame.is("become")) {
                being(frame);
                within(frame);
            } else if (frame.is("place") || frame.is("exist")) {
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
    }

    /** 'C, of which A is a member', 'C, to which A and B belong'. */
    private void ofWhich() {
        for (Frame frame : analysis.frames("belong", VerbGroup.COPULA)) {
            if (frame.standing() != Standing.DONE) {
                continue;
            }
            int t = frame.begin();
            int which = analysis.text().isFunction(t, "pos", "relative") ? t : t - 1;
            boolean relative = analysis.text().isFunction(which, "pos", "relative")
                    && analysis.text().isFunction(which - 1, "pos", "preposition");
            Mention whole = relative ? antecedent(which - 1) : null;
            String relation = frame.is("belong") ? "member_of" : null;
            for (Phrase object : frame.verb().copula() ? frame.objects() : List.<Phrase>of()) {
                relation = relation(object, object.end(), false);
            }
            if (whole != null && relation != null) {
                members(frame, bodies.of(whole), relation);
            }
        }
    }

    /** The body in front of ', of which'; over 'a body' behind a comma. */
    private @Nullable Mention antecedent(int preposition) {
        int t = analysis.tokens().isMark(preposition - 1, ',') ? preposition - 1 : preposition;
        Mention body = bodies.endingAt(bodies.beforeBracket(t));
        if (body != null && !body.generic()) {
            return body;
        }
        for (int at = t - 1; at > t - 6 && at > 0; at--) {
            if (analysis.tokens().isMark(at, ',')) {
                return bodies.endingAt(bodies.beforeBracket(at));
            }
        }
        return null;
    }

    private void belonging(Frame frame, String relation) {
        List<Phrase> wholes = frame.objects().isEmpty()
                ? frame.complements().stream().map(Complement::phrase).limit(1).toList()
                : frame.objects();
        for (Phrase phrase : wholes) {
            Entity whole = bodies.whole(phrase);
            if (whole != null) {
                members(frame, whole, relation);
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
                        isPlural(part) ? null : bodies.heading(part, Bodies.BODY),
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
            Entity member = isPlural(part) ? null : bodies.heading(part, Bodies.BODY);
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

    private void members(Frame frame, @Nullable Entity whole, String relation) {
        EdtfDate since = since(frame);
        for (Phrase subject : frame.subjects()) {
            boolean free = relation.equals("member_of") || relation.equals("partner_of");
            Entity member = isAside(subject) ? null : bodies.member(subject, free);
            ties.add("affiliation.clause", member, whole, relation, since, frame.begin(), frame.end());
        }
    }

    /** 'Ten universities belong to …': no one of them. */
    private boolean isPlural(Phrase subject) {
        Mention head = analysis.head(subject);
        return head != null
                && head.kind() == MentionKind.ORGANISATION
                && bodies.isPlural(head)
                && !analysis.tokens().is(head.begin(), Shape.CAPITAL);
    }

    /** 'A, an institute of B, …': the description of A is no member of its own. */
    private boolean isAside(Phrase phrase) {
        return analysis.tokens().isMark(phrase.begin() - 1, ',')
                && analysis.text().isFunction(phrase.begin(), "pos", "article")
                && !analysis.text().isFunction(phrase.begin(), "definite", "true");
    }

    /** When a tie told by a clause began: the date of joining, or the one behind 'since'. */
    private @Nullable EdtfDate since(Frame frame) {
        EdtfDate date = analysis.date(frame);
        boolean began =
                frame.is("join") || frame.is("enter") || frame.is("become") || (date != null && date.isInterval());
        return began ? date : null;
    }

    /** 'A, B and C are members of D', 'A is one of the five commissions of B', 'A became a partner of B', 'A and B are partners'. */
    private void being(Frame frame) {
        if (isOver(frame) || frame.objects().size() == 1 && mutual(frame)) {
            return;
        }
        for (Phrase object : frame.objects()) {
            if (isMaking(object) || isCounted(object)) {
                continue;
            }
            Mention whole = lastBody(object);
            Entity gathering = whole == null ? gathering(object) : null;
            int end = whole == null ? object.end() : whole.begin();
            String relation = relation(object, end, whole != null || gathering != null);
            Entity body = whole != null ? bodies.of(whole) : gathering != null ? gathering : behind(frame, object);
            if (relation != null && body != null) {
                members(frame, body, relation);
            }
        }
    }

    /** 'There were two observers of B': those who came for B, not what somebody is. */
    private boolean isCounted(Phrase object) {
        Mention first = analysis.mentions().at(object.begin());
        boolean one = analysis.text().isWord(object.begin(), "one"); // 'one of the commissions of B'
        return first != null && first.kind() == MentionKind.FIGURE && !one;
    }

    /** 'A was a member until 2004'. */
    private boolean isOver(Frame frame) {
        return frame.complements().stream()
                .anyMatch(complement -> analysis.text().isWord(complement.preposition(), "until"));
    }

    /** 'C is a consortium of A and B' makes C no member. */
    private boolean isMaking(Phrase object) {
        Match tie = analysis.text().match(analysis.text().afterDeterminers(object.begin(), object.end()), "membership");
        return tie != null && tie.entry().has("wholes", "true");
    }

    /** 'A is our highest organ': of the body for which the document speaks. */
    private @Nullable Entity spokenOf(Frame frame, Phrase object) {
        boolean ours = analysis.text().isFunction(object.begin(), "person", "first");
        boolean relative = analysis.text().isFunction(frame.begin() - 1, "pos", "relative");
        return ours ? analysis.discourse().own() : relative ? null : bodies.spokenOf(frame.begin());
    }

    /** 'A and B are partners'. */
    private boolean mutual(Frame frame) {
        Phrase object = frame.objects().get(0);
        List<Entity> pair = analysis.entities(frame.subjects(), Bodies.BODY);
        Match tie = analysis.text().match(analysis.text().afterDeterminers(object.begin(), object.end()), "membership");
        if (pair.size() != 2
                || tie == null
                || tie.end() < object.end()
                || !tie.entry().has("relation", "partner_of")) {
            return false;
        }
        ties.add("affiliation.mutual", pair.get(0), pair.get(1), "partner_of", frame.begin(), frame.end());
        return true;
    }

    /** 'a member of the River Forum'. */
    private @Nullable Entity gathering(Phrase object) {
        for (int t = object.begin(); t < object.end(); t++) {
            Match tie = analysis.text().match(t, "membership");
            if (tie != null && tie.entry().get("relation") != null && bodies.isOf(tie.end())) {
                return bodies.wholeAt(analysis.text().afterDeterminers(tie.end() + 1, object.end()));
            }
        }
        return null;
    }

    private @Nullable Mention lastBody(Phrase phrase) {
        Mention last = null;
        for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.ORGANISATION)) {
            boolean hangs = mention.end() == phrase.end()
                    && !bodies.isPlural(mention)
                    && bodies.of(mention) != null
                    && isLink(bodies.beforeDeterminers(mention.begin()) - 1);
            last = hangs ? mention : last;
        }
        return last;
    }

    /** 'A is an observer in B'; where nothing hangs on the noun, of the body spoken of. */
    private @Nullable Entity behind(Frame frame, Phrase object) {
        if (!isLink(object.end())) {
            return spokenOf(frame, object);
        }
        int end = analysis.text().sentenceOf(object.begin()).end();
        Mention named = analysis.mentions()
                .at(analysis.text().afterDeterminers(object.end() + 1, end), MentionKind.ORGANISATION);
        return named == null ? null : bodies.of(named);
    }

    /** 'of A', 'an observer in A', 'a partner to A'. */
    private boolean isLink(int t) {
        boolean in = analysis.text().isFunction(t, "place", "true")
                || analysis.text().isFunction(t, "target", "true");
        return bodies.isOf(t) || in && analysis.text().is(t - 1, "membership");
    }

    /** By the noun in front of 'of': a member, a partner, or a body that is part; a noun alone must be that of a tie. */
    private @Nullable String relation(Phrase object, int end, boolean of) {
        for (int t = object.begin(); t < end; t++) {
            Match tie = analysis.text().match(t, "membership");
            if (tie != null && tie.entry().get("relation") != null && (of || tie.end() == end)) {
                return tie.entry().get("relation");
            }
            Match head = of ? analysis.text().match(t, "organisation_head") : null;
            if (head != null) {
                return head.entry().has("kind", "branch") ? "branch_of" : "part_of";
            }
        }
        return null;
    }
}
