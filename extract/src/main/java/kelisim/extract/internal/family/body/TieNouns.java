package kelisim.extract.internal.family.body;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Affiliations told by an apposition: 'A, a technical arm of B', 'A (a member of B since 1998)', 'A, a consortium of B and C'. */
final class TieNouns {

    /** How many words may stand between the article and the noun: 'a specialised technical arm of'. */
    private static final int MODIFIERS = 4;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    TieNouns(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, "membership", "organisation_head");
                t < size;
                t = analysis.text().seek(t + 1, size, "membership", "organisation_head")) {
            Match tie = analysis.text().match(t, "membership");
            tie = tie == null ? head(t) : tie;
            String relation = tie == null ? null : relation(tie);
            if (tie != null && relation != null && bodies.isOf(tie.end())) {
                apposition(tie, relation);
            } else if (tie != null && relation != null && analysis.text().isWord(tie.end(), "under")) {
                under(tie);
            }
        }
    }

    /** 'A, an agency under B'. */
    private void under(Match tie) {
        int mark = mark(tie.begin());
        Mention described =
                mark < 0 ? null : bodies.before().endingAt(bodies.before().beforeBracket(mark));
        Mention whole = analysis.mentions()
                .at(analysis.text().afterDeterminers(tie.end() + 1, tie.end() + 4), MentionKind.ORGANISATION);
        if (described != null && whole != null && !bodies.isPlural(whole)) {
            ties.add(
                    "affiliation.apposition",
                    bodies.of(described),
                    bodies.of(whole),
                    "subordinate_to",
                    described.begin(),
                    whole.end());
        }
    }

    /** 'A, an institute of B': the noun of any body, in lower case. */
    private @Nullable Match head(int t) {
        Match head =
                analysis.tokens().is(t, Shape.CAPITAL) ? null : analysis.text().match(t, "organisation_head");
        return head == null || head.entry().has("kind", "delegation") ? null : head;
    }

    static @Nullable String relation(Match tie) {
        boolean body = tie.entry().lexicon().equals("organisation_head");
        return body
                ? tie.entry().has("kind", "branch") && !tie.entry().name().equals("wing") ? "branch_of" : "part_of"
                : tie.entry().get("relation");
    }

    private void apposition(Match tie, String relation) {
        Mention every = analysis.text().isWord(tie.begin() - 1, "all")
                        || analysis.text().isWord(tie.begin() - 1, "both")
                ? analysis.mentions()
                        .at(analysis.text().afterDeterminers(tie.end() + 1, tie.end() + 4), MentionKind.ORGANISATION)
                : null;
        if (every != null && analysis.tokens().isMark(tie.begin() - 2, ',')) {
            for (Mention member : bodies.before().rowBefore(tie.begin() - 2)) {
                ties.add(
                        "affiliation.apposition",
                        bodies.of(member),
                        bodies.of(every),
                        relation,
                        member.begin(),
                        every.end());
            }
            return;
        }
        int mark = mark(tie.begin());
        Mention described =
                mark < 0 ? null : bodies.before().endingAt(bodies.before().beforeBracket(mark));
        Entity subject = described != null
                ? bodies.of(described)
                : mark < 0 ? null : bodies.unlisted().before(mark);
        int t = analysis.text().afterDeterminers(tie.end() + 1, tie.end() + 4);
        if (subject == null || described == null && relation.equals("member_of")) {
            return;
        }
        int from = described == null ? mark - 1 : described.begin();
        if (tie.entry().has("wholes", "true")) {
            BodyRow.partners(analysis, bodies, t)
                    .forEach(member -> ties.add("affiliation.apposition", member, subject, relation, from, tie.end()));
            return;
        }
        Mention whole = analysis.mentions().at(t, MentionKind.ORGANISATION);
        if (whole != null && !bodies.isPlural(whole)) {
            EdtfDate since = analysis.dateWithin(
                    whole.end(), Math.min(whole.end() + 3, analysis.tokens().size()));
            ties.add("affiliation.apposition", subject, bodies.of(whole), relation, since, from, whole.end());
        }
    }

    /** The mark in front of a description with an article, behind a comma, a dash or a bracket; -1 if there is none. */
    private int mark(int noun) {
        int article = noun;
        for (int t = noun - 1; t >= Math.max(1, noun - MODIFIERS); t--) {
            boolean determiner = bodies.before().beforeDeterminers(t + 1) <= t;
            if (determiner) {
                article = t;
                break;
            }
            if (!analysis.tokens().is(t, Shape.WORD)) {
                break;
            }
        }
        int mark = article == noun ? bareMark(noun) : article - 1;
        boolean parted = mark > 0
                && (analysis.tokens().isMark(mark, ',')
                        || analysis.tokens().is(mark, Shape.DASH)
                        || analysis.tokens().is(mark, Shape.OPENS_BRACKET));
        return parted ? mark : -1;
    }

    /** 'A, youth wing of B': the comma right in front of a noun without an article, or of one word before it; 0 if there is none. */
    private int bareMark(int noun) {
        int t = noun - 1;
        boolean word = analysis.tokens().is(t, Shape.WORD)
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && !analysis.text().is(t, "function")
                && analysis.mentions().at(t) == null;
        return analysis.tokens().isMark(t, ',') ? t : word && analysis.tokens().isMark(t - 1, ',') ? t - 1 : 0;
    }
}
