package kelisim.extract.internal.family.body;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbClasses;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a body is made up of, told by a clause: 'C comprises A and B', 'A and B make up C', 'C counts A and B among its
 * members', 'C has a secretariat and a flood committee', 'C set up a working group', 'C is assisted by an advisory board'.
 */
final class Compositions implements ClauseReader {

    private static final Set<MentionKind> AREAS = Set.of(MentionKind.RESOURCE);
    /** How many words may stand between a verb and the colon in front of a list. */
    private static final int LEAD = 6;

    /** What tells of what a body consists; a verb that no lexicon knows may be a form of 'have'. */
    private static final VerbClasses TELLING = VerbClasses.of(
            "have", "count", "include", "form", "organs", "create", "through", "support", "lead", "govern");

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    Compositions(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    @Override
    public boolean readsNorms() {
        return true;
    }

    @Override
    public void read(Frame frame) {
        if (frame.verb().verb() != null && !frame.isAny(TELLING)) {
            return;
        }
        boolean has = isHaving(frame);
        if (!has || !asMembers(frame)) {
            if (frame.is("include")) {
                including(frame);
            } else if (frame.is("form") && !frame.verb().passive()) {
                forming(frame);
            }
        }
        if (frame.is("organs")) {
            actingThrough(frame);
        }
        boolean creates = frame.is("create")
                && frame.standing() == Standing.DONE
                && frame.subjects().size() == 1
                && !isOfState(frame);
        if (has || creates || frame.is("include") || frame.is("through")) {
            organs(frame, frame.subjects(), frame.objects());
        } else if (isGoverned(frame)) {
            organs(frame, frame.objects(), frame.subjects());
        }
    }

    private boolean isHaving(Frame frame) {
        return frame.verb().verb() == null
                        && !frame.verb().copula()
                        && analysis.text().isFunction(frame.verb().main(), "verb", "have")
                || frame.is("have")
                || frame.is("count");
    }

    /** 'C is assisted by a board', 'C is governed by an assembly'. */
    private static boolean isGoverned(Frame frame) {
        return frame.verb().passive() && (frame.is("support") || frame.is("lead") || frame.is("govern"));
    }

    /** What a ministry sets up need be no part of it. */
    private boolean isOfState(Frame frame) {
        Mention maker = analysis.head(frame.subjects().get(0));
        return maker == null || bodies.isOfState(maker);
    }

    /** 'C includes A and B': bodies and states in a body, reserves in a reserve. */
    private void including(Frame frame) {
        Entity whole = whole(frame.subjects());
        if (whole == null) {
            return;
        }
        if (whole.kind() == MentionKind.RESOURCE) {
            boolean river = whole.entry() != null && whole.entry().isIn("water");
            if (!river) {
                areas(frame, whole);
            }
            return;
        }
        int end = analysis.text().sentenceOf(frame.begin()).end();
        List<BodyRow.Item> row =
                BodyRow.ofMembers(analysis, bodies).at(listBegin(frame.verb().end(), end), end);
        for (BodyRow.Item part : row) {
            ties.add(
                    "affiliation.includes",
                    isOrgan(part.mention()) ? null : part.entity(),
                    whole,
                    Ties.MEMBER,
                    frame.begin(),
                    part.end());
        }
    }

    private void areas(Frame frame, Entity whole) {
        int end = analysis.text().sentenceOf(frame.begin()).end();
        int list = listBegin(frame.verb().end(), end);
        boolean listed = analysis.tokens().isMark(list - 1, ':');
        for (Mention part : analysis.mentions().within(list, listed ? end : frame.end(), MentionKind.RESOURCE)) {
            boolean alike = whole.entry() != null
                    && part.entry() != null
                    && whole.entry().lexicon().equals(part.entry().lexicon());
            boolean area = alike || isProtected(whole.entry()) && (listed || isProtected(part.entry()));
            Entity named = area ? analysis.discourse().of(part) : null;
            ties.add("affiliation.includes", named, whole, Ties.PART, frame.begin(), frame.end());
        }
    }

    private static boolean isProtected(@Nullable Entry entry) {
        return entry != null && (entry.isIn("protected_area") || entry.has("kind", "protected_area"));
    }

    /** 'unites eight countries: A, B': behind the colon that comes soon, if one does. */
    private int listBegin(int verb, int end) {
        for (int t = verb; t < Math.min(end, verb + LEAD); t++) {
            if (analysis.tokens().isMark(t, ':')) {
                return t + 1;
            }
        }
        return bodies.isOf(verb) ? verb + 1 : verb;
    }

    private @Nullable Entity whole(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Entity area = area(phrase);
            Entity entity = area == null ? bodies.whole(phrase) : area;
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    /** A reserve that heads a phrase, or that 'it' means. */
    private @Nullable Entity area(Phrase phrase) {
        List<Entity> meant = analysis.text().isFunction(phrase.begin(), "gender", "thing")
                ? analysis.references().at(phrase.begin())
                : List.of();
        boolean area = meant.size() == 1 && AREAS.contains(meant.get(0).kind());
        Entity named = area ? meant.get(0) : bodies.heading(phrase, AREAS);
        return named != null && AREAS.contains(named.kind()) ? named : null;
    }

    /** 'A and B form C': only of a body that is known, as what two found is no body of which they are members for that. */
    private void forming(Frame frame) {
        for (Phrase object : frame.subjects().size() > 1 ? frame.objects() : List.<Phrase>of()) {
            boolean definite = analysis.text().isFunction(object.begin(), "definite", "true");
            Entity whole = definite ? bodies.whole(object) : null;
            for (Phrase subject : frame.subjects()) {
                ties.add(
                        "affiliation.clause",
                        bodies.heading(subject, Bodies.MEMBERS),
                        whole,
                        Ties.MEMBER,
                        frame.begin(),
                        frame.end());
            }
        }
    }

    /** 'C has A and B as members', 'C counts A and B among its members'. */
    private boolean asMembers(Frame frame) {
        Match tie = null;
        for (Complement complement : frame.complements()) {
            boolean as = analysis.text().isWord(complement.preposition(), "as")
                    || analysis.text().isWord(complement.preposition(), "among");
            Phrase phrase = complement.phrase();
            Match noun = as
                    ? analysis.text()
                            .match(analysis.text().afterDeterminers(phrase.begin(), phrase.end()), "membership")
                    : null;
            tie = noun == null ? tie : noun;
        }
        String relation = tie == null ? null : tie.entry().get("relation");
        if (relation == null) {
            return false;
        }
        for (Phrase object : frame.objects()) {
            ties.add(
                    "affiliation.clause",
                    bodies.heading(object, Bodies.MEMBERS),
                    whole(frame.subjects()),
                    relation,
                    frame.begin(),
                    frame.end());
        }
        return true;
    }

    /** 'C works through a Council and a Secretariat': its organs. */
    private void actingThrough(Frame frame) {
        Entity whole = whole(frame.subjects());
        new OrganRow(analysis, bodies)
                .at(frame.verb().end())
                .forEach(organ -> ties.add("affiliation.organs", organ, whole, Ties.PART, frame.begin(), frame.end()));
    }

    /** 'C has a Secretariat and a Flood Committee': what bodies have several of, brought in by 'a' or 'its'. */
    private void organs(Frame frame, List<Phrase> wholes, List<Phrase> parts) {
        Entity whole = wholes.isEmpty() ? null : bodies.heading(wholes.get(0), Bodies.BODY);
        for (Phrase part : whole == null ? List.<Phrase>of() : parts) {
            int t = analysis.text().afterDeterminers(part.begin(), part.end());
            Mention organ = organAt(t, part.end());
            boolean brought = organ != null && (isIndefinite(part.begin()) || frame.is("through"));
            ties.add(
                    "affiliation.organs",
                    brought && organ != null ? bodies.part(organ) : null,
                    whole,
                    Ties.PART,
                    frame.begin(),
                    frame.end());
        }
    }

    /** The organ that heads a phrase, behind words that only describe it: 'a permanent Secretariat'. */
    private @Nullable Mention organAt(int begin, int end) {
        for (Mention mention : analysis.mentions().within(begin, end, MentionKind.ORGANISATION)) {
            return isOrgan(mention) && !bodies.isPlural(mention) ? mention : null;
        }
        return null;
    }

    private boolean isOrgan(@Nullable Mention mention) {
        return mention != null && Bodies.isOrgan(mention) && analysis.tokens().is(mention.head(), Shape.CAPITAL);
    }

    private boolean isIndefinite(int t) {
        boolean article = analysis.text().isFunction(t, "pos", "article")
                && !analysis.text().isFunction(t, "definite", "true");
        return article || analysis.text().isFunction(t, "pos", "possessive");
    }
}
