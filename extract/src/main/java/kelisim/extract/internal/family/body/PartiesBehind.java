package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.body.BodyRow.Item;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Who stands behind words that tell a tie: one body or two as wholes, a row of names as members and parts, a pronoun. */
final class PartiesBehind {

    /** How many words may tell what the members are before they are named: 'the two neighbouring municipalities,'. */
    private static final int LEAD = 6;

    private final Analysis analysis;
    private final Bodies bodies;

    PartiesBehind(Analysis analysis, Bodies bodies) {
        this.analysis = analysis;
        this.bodies = bodies;
    }

    /** Whether 'it' or 'them' begins here, which {@link #meant} resolves. */
    boolean isPronoun(int token) {
        return analysis.text().isWord(token, "it") || analysis.text().isWord(token, "them");
    }

    /** Whom the pronoun at a token means, who is none of these. */
    List<Item> meant(int token, Collection<Entity> others) {
        Entity meant = bodies.spoken().other(token, others);
        return meant == null ? List.of() : List.of(new Item(meant, null, token, token + 1));
    }

    /** The wholes named from a token on: 'C', 'C and D', 'C and of D'. */
    List<Item> wholes(int token, boolean places) {
        int limit = analysis.text().sentenceOf(token).end();
        List<Item> found = new ArrayList<>();
        int t = places ? afterBuilding(token, limit) : token;
        while (t >= 0 && t < limit) {
            int begin = analysis.text().afterDeterminers(t, limit);
            boolean us = analysis.text().isFunction(t, "person", "first") && begin == t;
            boolean again = !found.isEmpty() && isSame(t - 1, token - 1);
            Mention mention = us ? null : named(begin, places);
            Entity whole = us ? analysis.discourse().own() : mention == null ? null : bodies.wholeAt(begin);
            whole = whole == null && mention != null && places ? bodies.of(mention) : whole;
            if (whole == null || !found.isEmpty() && !again && !closes(mention, limit)) {
                return found;
            }
            int end = mention == null ? begin + 1 : mention.end();
            found.add(new Item(whole, mention, begin, end));
            t = afterJoint(analysis.text().afterBracket(end, limit), token - 1);
        }
        return found;
    }

    /** 'in the old customs house in A': the place behind a building that has no name. */
    private int afterBuilding(int token, int limit) {
        int t = analysis.text().afterDeterminers(token, limit);
        int begin = t;
        while (t < limit && t - begin < LEAD && isSmall(t)) {
            t++;
        }
        return t > begin && analysis.text().isFunction(t, "place", "true") ? t + 1 : token;
    }

    /** Whether one preposition stands at both. */
    private boolean isSame(int t, int preposition) {
        return analysis.text().isFunction(preposition, "pos", "preposition")
                && analysis.text().isWord(t, analysis.tokens().surface(preposition));
    }

    private @Nullable Mention named(int token, boolean places) {
        return places
                ? analysis.mentions().at(token, MentionKind.ORGANISATION, MentionKind.EVENT, MentionKind.PLACE)
                : analysis.mentions().at(token, MentionKind.ORGANISATION, MentionKind.EVENT);
    }

    /** 'of C and D.': no verb of its own follows a second whole. */
    private boolean closes(@Nullable Mention mention, int limit) {
        int end = mention == null ? limit : analysis.text().afterBracket(mention.end(), limit);
        return end >= limit || analysis.tokens().is(end, Shape.MARK | Shape.CLOSES_BRACKET | Shape.LINE_START);
    }

    /** Behind 'and', and behind the preposition if it is told again: 'a member of C and of D'. */
    private int afterJoint(int token, int preposition) {
        boolean joins = analysis.text().isFunction(token, "joins", "true");
        boolean again = isSame(token + 1, preposition);
        boolean mark = analysis.tokens().isMark(token, ',');
        return (joins || mark) && again ? token + 2 : joins ? token + 1 : -1;
    }

    /** The members and parts named from a token on: 'A and B', 'the two towns, A and B', 'eight countries: A, B'. */
    List<Item> members(int token) {
        int limit = analysis.text().sentenceOf(token).end();
        int begin = token;
        for (int t = token; t < Math.min(limit, token + LEAD); t++) {
            if (analysis.tokens().isMark(t, ':')
                    || analysis.text().is(t - 1, "member_noun")
                            && analysis.tokens().isMark(t, ',')) {
                begin = t + 1;
                break;
            }
            if (analysis.mentions().at(t, MentionKind.STATE, MentionKind.PLACE, MentionKind.PERSON) != null) {
                break;
            }
        }
        return BodyRow.ofMembers(analysis, bodies).at(begin, limit);
    }

    /** 'a technical secretariat': an organ that only these words name, as the body's whose it is. */
    List<Item> unnamed(int token, Entity whole) {
        int limit = analysis.text().sentenceOf(token).end();
        int begin = analysis.text().afterDeterminers(token, limit);
        int t = begin;
        while (t < limit && t - begin < LEAD && isSmall(t)) {
            Match noun = analysis.text().match(t, "organisation_head");
            if (noun != null && Bodies.isOrgan(noun.entry()) && noun.inflection() != Inflection.PLURAL) {
                String form = analysis.surface(begin, noun.end());
                Entity organ = bodies.plain(form + " of the " + whole.fullest());
                organ.forms().add(form);
                return List.of(new Item(organ, null, begin, noun.end()));
            }
            t++;
        }
        return List.of();
    }

    private boolean isSmall(int t) {
        return analysis.tokens().is(t, Shape.WORD)
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && !analysis.text().is(t, "function");
    }

    /** The names that stand right here. */
    List<Item> row(int token) {
        int limit = analysis.text().sentenceOf(token).end();
        List<Item> row = BodyRow.ofMembers(analysis, bodies).at(token, limit);
        int t = analysis.text().afterDeterminers(token, limit);
        Entity body = row.isEmpty() ? bodies.wholeAt(t) : null; // 'the Conference of Ministers'
        return body == null ? row : List.of(new Item(body, null, t, t + 1));
    }
}
