package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a body in a row: 'A, B (C) and D', 'the ports of A and B', 'delegates named by A and B', 'A (X) • B (Y)';
 * also names that nothing tells to be names of bodies ('of Blue Line and Tirrena').
 */
final class BodyRow {

    private static final Set<MentionKind> NAMED = Set.of(
            MentionKind.ORGANISATION,
            MentionKind.STATE,
            MentionKind.PLACE,
            MentionKind.PERSON,
            MentionKind.ROLE,
            MentionKind.DEMONYM,
            MentionKind.RESOURCE);
    private static final Set<MentionKind> PEOPLE = Set.of(MentionKind.PERSON, MentionKind.ROLE);
    /** How many small words may stand in front of the first name: 'delegates named by'. */
    private static final int LEAD = 6;

    /** How many words such an aside may have: 'and, from Switzerland,'. */
    private static final int ASIDE = 7;

    private final Analysis analysis;
    private final Bodies bodies;
    /** Whether all names of the row are those of bodies, whatever they look like. */
    private final boolean certain;

    private BodyRow(Analysis analysis, Bodies bodies, boolean certain) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.certain = certain;
    }

    /** Who makes up a consortium: the names of a row, also those that nothing tells to be names of bodies ('of Blue Line and Tirrena'). */
    static List<Entity> partners(Analysis analysis, Bodies bodies, int begin) {
        int limit = analysis.text().sentenceOf(begin).end();
        return partners(analysis, bodies, begin, limit).stream()
                .map(Item::entity)
                .toList();
    }

    /** Who makes up a consortium between two tokens: even what looks like a person's name is a body's. */
    static List<Item> partners(Analysis analysis, Bodies bodies, int begin, int limit) {
        return new BodyRow(analysis, bodies, true).at(begin, limit);
    }

    /** Of members, who may also be people: then the row is empty. */
    static BodyRow ofMembers(Analysis analysis, Bodies bodies) {
        return new BodyRow(analysis, bodies, false);
    }

    /** One member with its tokens, and with the mention that names it if one does. */
    record Item(Entity entity, @Nullable Mention mention, int begin, int end) {}

    /** The row that begins at this token and ends before another. */
    List<Item> at(int begin, int limit) {
        List<Item> row = read(begin, limit);
        boolean people = row.stream()
                .anyMatch(item ->
                        item.mention() != null && PEOPLE.contains(item.mention().kind()));
        if (!certain && people) {
            return List.of();
        }
        boolean sure = certain || row.stream().anyMatch(this::isBody);
        return sure ? row : List.of();
    }

    private boolean isBody(Item item) {
        return item.mention() != null && item.mention().end() == item.end();
    }

    private List<Item> read(int begin, int limit) {
        List<Item> row = new ArrayList<>();
        int t = afterLead(begin, limit);
        while (t < limit) {
            t = afterKind(analysis.text().afterDeterminers(t, limit), limit);
            Mention named = analysis.mentions().at(t, NAMED.toArray(new MentionKind[0]));
            int end = end(t, named, limit);
            if (end == t || isVerb(end, limit)) {
                return row;
            }
            List<Entity> parties = bodies.meant().parties(t);
            Entity entity = parties.isEmpty() ? entity(t, end, named) : null;
            if (entity != null) {
                row.add(new Item(entity, named, t, end));
            }
            for (Entity party : parties) {
                row.add(new Item(party, named, t, end));
            }
            int next = afterSeparator(afterHome(end, limit), limit);
            if (next < 0) {
                return row;
            }
            t = next;
        }
        return row;
    }

    /** 'the National Institute (NI) of Angola': behind a bracket and the state or place that stands behind it. */
    private int afterHome(int end, int limit) {
        int behind = analysis.text().afterBracket(end, limit);
        Mention home = behind > end && bodies.isOf(behind)
                ? analysis.mentions()
                        .at(analysis.text().afterDeterminers(behind + 1, limit), MentionKind.STATE, MentionKind.PLACE)
                : null;
        return home == null ? afterSeat(behind, limit) : home.end();
    }

    /** 'a section (AB), headquartered in Lyon, France, and a section in Rome': behind the town where one of the row sits. */
    private int afterSeat(int end, int limit) {
        Match seat = analysis.tokens().isMark(end, ',') ? analysis.text().match(end + 1, "seat") : null;
        int in = seat == null ? end : seat.end();
        Mention town = in < limit && analysis.text().isFunction(in, "place", "true")
                ? analysis.mentions().at(in + 1, MentionKind.PLACE)
                : null;
        if (town == null || town.end() > limit) {
            return end;
        }
        Mention around = analysis.tokens().isMark(town.end(), ',')
                ? analysis.mentions().at(town.end() + 1, MentionKind.PLACE, MentionKind.STATE)
                : null;
        return around == null || around.end() > limit ? town.end() : around.end();
    }

    /** 'the ports of A', 'delegates named by A': behind the last preposition of some small words. */
    private int afterLead(int begin, int limit) {
        int from = analysis.text().afterDeterminers(begin, limit);
        int last = from;
        for (int t = from; t < Math.min(limit, from + LEAD); t++) {
            boolean small = !analysis.tokens().is(t, Shape.CAPITAL)
                    && analysis.tokens().is(t, Shape.WORD)
                    && analysis.mentions().at(t, MentionKind.ORGANISATION) == null;
            if (!small) {
                return last > from && t - last <= 1 ? last : from;
            }
            boolean joins = bodies.isOf(t)
                    || analysis.text().isWord(t, "by")
                    || analysis.text().isWord(t, "from");
            last = joins ? t + 1 : last;
        }
        return from;
    }

    private int end(int begin, @Nullable Mention named, int limit) {
        int end = named == null ? begin : named.end();
        boolean open = named == null
                || named.kind() == MentionKind.PERSON
                || named.kind() == MentionKind.PLACE
                || named.kind() == MentionKind.DEMONYM
                || named.kind() == MentionKind.RESOURCE;
        while (end < limit && open && isName(end, begin)) {
            end++;
        }
        return end;
    }

    private @Nullable Entity entity(int begin, int end, @Nullable Mention named) {
        if (named == null || named.end() != end || named.kind() == MentionKind.PERSON) {
            return bodies.plain(begin, end);
        }
        boolean member = Bodies.MEMBERS.contains(named.kind()) && !bodies.isPlural(named);
        return member ? bodies.part(named) : null;
    }

    private boolean isName(int t, int begin) {
        boolean hyphen = t > begin
                && analysis.tokens().is(t, Shape.DASH)
                && analysis.tokens().is(t, Shape.JOINED);
        boolean linked = t > begin
                && (bodies.isOf(t) || analysis.text().isWord(t, "for"))
                && analysis.text().isFunction(t + 1, "pos", "article");
        return hyphen
                || linked
                || analysis.tokens().is(t, Shape.CAPITAL) && analysis.mentions().at(t, MentionKind.ORGANISATION) == null
                || t > begin
                        && analysis.text().isFunction(t, "pos", "article")
                        && isName(t + 1, t + 1)
                        && bodies.isOf(t - 1);
    }

    /** 'A, B and C meet': who does something of its own is no member of the row. */
    private boolean isVerb(int t, int limit) {
        return t < limit && analysis.text().isFunction(t, "pos", "auxiliary");
    }

    /** The token behind a comma, a semicolon, a bullet or a conjunction; -1 if none stands here. */
    private int afterSeparator(int t, int limit) {
        boolean mark = t < limit
                && (analysis.tokens().isMark(t, ',')
                        || analysis.tokens().isMark(t, ';')
                        || analysis.tokens().isMark(t, '•')
                        || analysis.tokens().isMark(t, '·')
                        || analysis.tokens().isMark(t, '|'));
        int next = mark ? t + 1 : t;
        next = analysis.text().isFunction(next, "joins", "true") ? afterAside(next + 1, limit) : next;
        return next == t ? -1 : next;
    }

    /** 'and, from Switzerland, the canton of B', 'and, since 2019, C': behind what is put in between two commas. */
    private int afterAside(int t, int limit) {
        boolean opens = analysis.tokens().isMark(t, ',') && analysis.text().isFunction(t + 1, "pos", "preposition");
        for (int end = t + 2; opens && end < Math.min(limit, t + ASIDE); end++) {
            if (analysis.tokens().isMark(end, ',')) {
                return end + 1;
            }
        }
        return t;
    }

    /** 'the cantons of A, B and C': of what kind the places are. */
    private int afterKind(int t, int limit) {
        boolean kind = t + 2 < limit
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && analysis.text().is(t, "geographic_head")
                && bodies.isOf(t + 1);
        return kind ? analysis.text().afterDeterminers(t + 2, limit) : t;
    }
}
