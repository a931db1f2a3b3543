package kelisim.extract.internal.family.body;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** Affiliations that a body's own name tells: a department of a ministry, a regional branch. */
final class NamedParts {

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    NamedParts(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        for (Mention mention : analysis.mentions().all()) {
            if (mention.kind() == MentionKind.ORGANISATION) {
                nested(mention);
                possessed(mention);
                branch(mention);
            }
        }
    }

    /** 'the Department of the Ministry', 'the Committee under the Government', 'a branch of the University'. */
    private void nested(Mention mention) {
        Mention inner = null;
        for (Mention other : analysis.mentions().within(mention.begin() + 1, mention.end())) {
            boolean body = other.kind() == MentionKind.ORGANISATION && inner == null && other.end() == mention.end();
            inner = body ? other : inner;
        }
        int end = mention.end();
        if (inner == null && (bodies.isOf(mention.end()) || analysis.text().isWord(mention.end(), "at"))) {
            int t = analysis.text().afterDeterminers(mention.end() + 1, mention.end() + 4);
            inner = analysis.mentions().at(t, MentionKind.ORGANISATION);
            end = inner == null ? end : inner.end();
        }
        if (inner == null || inner.begin() <= mention.begin()) {
            return;
        }
        int before = inner.begin() - 1;
        while (before > mention.begin() && analysis.text().isFunction(before, "pos", "determiner")) {
            before--;
        }
        boolean under = analysis.text().isWord(before, "under");
        if (!under && !bodies.isOf(before)) {
            return;
        }
        if (bodies.isPlural(mention) || describes(mention) || isJoint(mention)) {
            return;
        }
        Entity member = end > mention.end() ? bodies.plain(mention.begin(), end) : bodies.of(mention);
        int shortEnd = Math.max(mention.begin() + 1, Math.min(before, mention.end()));
        if (member != null && shortEnd - mention.begin() > 1) {
            member.add(analysis.surface(mention.begin(), shortEnd));
        }
        ties.add(
                "affiliation.name",
                member,
                bodies.of(inner),
                under ? "subordinate_to" : part(mention),
                mention.begin(),
                end);
    }

    /** 'A, a branch of B': the branch is A. */
    private boolean describes(Mention mention) {
        int t = bodies.beforeDeterminers(mention.begin());
        boolean predicate = analysis.text().isFunction(t - 1, "verb", "be")
                && !analysis.tokens().is(mention.begin(), Shape.CAPITAL);
        return predicate
                || t < mention.begin()
                        && analysis.tokens().isMark(t - 1, ',')
                        && bodies.endingAt(bodies.beforeBracket(t - 1)) != null
                        && analysis.text().is(mention.begin(), "membership");
    }

    /** 'a joint venture of A and B' is no part of A. */
    private boolean isJoint(Mention mention) {
        Match tie = analysis.text().match(mention.begin(), "membership");
        return tie != null && tie.entry().has("wholes", "true");
    }

    private static String part(Mention mention) {
        Entry entry = mention.entry();
        return entry != null && entry.has("kind", "branch") && !entry.name().equals("wing") ? "branch_of" : "part_of";
    }

    /** 'the Party's Women's Council'. */
    private void possessed(Mention owner) {
        if (!analysis.tokens().is(owner.end(), Shape.POSSESSIVE)) {
            return;
        }
        Mention owned = analysis.mentions().at(owner.end() + 1, MentionKind.ORGANISATION);
        if (owned != null) {
            ties.add(
                    "affiliation.possessive",
                    bodies.of(owned),
                    bodies.of(owner),
                    part(owned),
                    owner.begin(),
                    owned.end());
        }
    }

    /** 'the Batken Regional Branch': a branch is one of the body that was named last. */
    private void branch(Mention mention) {
        boolean branch = mention.entry() != null
                && mention.entry().has("kind", "branch")
                && !mention.generic()
                && !isOwned(mention)
                && !bodies.isPlural(mention);
        if (!branch || hasBodyInside(mention)) {
            return;
        }
        Mention attached = bodies.endingAt(mention.begin());
        if (attached != null) {
            ties.add(
                    "affiliation.branch",
                    bodies.of(mention),
                    bodies.of(attached),
                    part(mention),
                    attached.begin(),
                    mention.end());
            return;
        }
        for (int t = mention.begin() - 1; t >= 0 && t > mention.begin() - 200; t--) {
            for (Mention other : analysis.mentions().startingAt(t)) {
                Entity body = other.kind() == MentionKind.ORGANISATION
                                && !isBranch(other)
                                && other.equals(analysis.mentions().outermost(t))
                        ? analysis.discourse().of(other)
                        : null;
                if (body != null) {
                    ties.add(
                            "affiliation.branch",
                            bodies.of(mention),
                            body,
                            part(mention),
                            mention.begin(),
                            mention.end());
                    return;
                }
            }
        }
    }

    private static boolean isBranch(Mention mention) {
        return mention.entry() != null && mention.entry().has("kind", "branch");
    }

    private boolean isOwned(Mention mention) {
        return mention.begin() > 0 && analysis.tokens().is(mention.begin() - 1, Shape.POSSESSIVE);
    }

    private boolean hasBodyInside(Mention mention) {
        for (Mention other : analysis.mentions().within(mention.begin() + 1, mention.end())) {
            if (other.kind() == MentionKind.ORGANISATION) {
                return true;
            }
        }
        return bodies.isOf(mention.end());
    }
}
