package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * One office named in the plural for several holders: 'the energy ministers, A of X and B of Y', 'the Presidents of X and Y,
 * A and B'. Holders without a body of their own get those behind the office, in their order, where there are as many.
 */
final class PluralOffices {

    private static final int FARTHEST = 40;

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final Sides sides;
    private final HolderRows rows;

    PluralOffices(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.sides = new Sides(analysis);
        this.rows = new HolderRows(analysis);
    }

    void find() {
        for (Mention mention : analysis.mentions().all(MentionKind.ROLE)) {
            if (Roles.isPlural(analysis, mention)) {
                office(mention);
            }
        }
    }

    private void office(Mention role) {
        Sentence sentence = analysis.text().sentenceOf(role.begin());
        int limit = Math.min(sentence.end(), role.end() + FARTHEST);
        if (byTurns(role, limit)) {
            return;
        }
        List<Entity> bodies = new ArrayList<>();
        int end = afterTime(role.end());
        int t = end == role.end() && rows.isOf(end) ? rows.bodies(end + 1, limit, bodies) : end;
        if (bodies.size() == 1 && each(role, limit)) {
            return;
        }
        t = bodies.isEmpty() && end == role.end() ? afterSides(end) : t;
        boolean mark = analysis.tokens().isMark(t, ',')
                || analysis.tokens().isMark(t, ':')
                || analysis.tokens().is(t, Shape.OPENS_BRACKET)
                || analysis.tokens().is(t, Shape.DASH);
        t = mark ? t + 1 : t;
        List<HolderRows.Holder> holders = rows.holders(t, limit);
        if (bodies.isEmpty() && analysis.tokens().isMark(role.end(), ':')) {
            return; // a label, whose holders may come from anywhere
        }
        if (holders.isEmpty()) {
            holders = rows.inFront(role, sentence);
        }
        if (bodies.isEmpty()) {
            before(role, sentence, bodies, holders.size());
        }
        if (bodies.isEmpty()
                && holders.size() > 1
                && !analysis.text().isFunction(role.begin() - 1, "pos", "possessive")) {
            holders = ofSides(role, holders);
        }
        boolean shared = bodies.size() == 1 && holders.size() > 1;
        boolean own = !holders.isEmpty() && holders.stream().allMatch(holder -> holder.body() != null);
        boolean seat = role.entry() != null && role.entry().has("seat", "true") && bodies.isEmpty();
        boolean inTurn = bodies.size() == holders.size();
        for (int i = 0; i < holders.size() && holders.size() > 1 && (own || inTurn || shared || seat); i++) {
            Entity told = holders.get(i).body();
            Entity body = inTurn ? bodies.get(i) : told == null && shared ? bodies.get(0) : told;
            add(role, holders.get(i).person(), body, holders.get(i).end());
        }
    }

    /** Holders of whose states or towns nothing stands here: who is told elsewhere to hold the office comes first, the others in turn. */
    private List<HolderRows.Holder> ofSides(Mention role, List<HolderRows.Holder> holders) {
        List<Entity> left = new ArrayList<>(sides.of(role.begin(), role.entry(), holders.size()));
        List<HolderRows.Holder> told = new ArrayList<>();
        for (HolderRows.Holder holder : holders) {
            Entity known =
                    holder.body() == null ? known(holder.person(), Roles.singular(analysis, role)) : holder.body();
            left.remove(known);
            told.add(new HolderRows.Holder(holder.person(), known, holder.end()));
        }
        boolean open = told.stream().filter(holder -> holder.body() == null).count() == left.size();
        return !open
                ? holders
                : told.stream()
                        .map(holder -> holder.body() != null
                                ? holder
                                : new HolderRows.Holder(holder.person(), left.remove(0), holder.end()))
                        .toList();
    }

    /** The body of the office that somebody is told elsewhere to hold. */
    private @Nullable Entity known(Entity person, String role) {
        for (Draft draft : drafts) {
            if (draft.entity("person") == person && role.equalsIgnoreCase(draft.string("role"))) {
                return draft.entity("organisation");
            }
        }
        return null;
    }

    /** 'the Speakers [of the day], A and B', 'the mayors [at the time]': behind what tells when they were it. */
    private int afterTime(int t) {
        Match modifier = analysis.text().match(t, "role_modifier");
        return modifier != null && modifier.entry().has("status", "former") ? modifier.end() : t;
    }

    /** 'the prime ministers [of the two countries], A and B': behind those who are told elsewhere. */
    private int afterSides(int of) {
        if (!rows.isOf(of)) {
            return of;
        }
        Match pair = analysis.text().match(of + 1, "pair");
        int noun = analysis.text().afterDeterminers(of + 1, of + 3);
        noun = analysis.text().is(noun, "numeral") || analysis.text().isWord(noun, "both") ? noun + 1 : noun;
        boolean people = noun > of + 1 && analysis.text().is(noun, "member_noun");
        return pair != null ? pair.end() : people ? noun + 1 : of;
    }

    /** 'the mayors of A (X), B (Y) and C (Z)': each body with its holder in a bracket. */
    private boolean each(Mention role, int limit) {
        int t = role.end() + 1;
        int found = 0;
        while (t < limit) {
            Mention body = analysis.mentions()
                    .at(rows.article(t), MentionKind.STATE, MentionKind.PLACE, MentionKind.ORGANISATION);
            Mention person = body != null && analysis.tokens().is(body.end(), Shape.OPENS_BRACKET)
                    ? rows.person(body.end() + 1)
                    : null;
            Entity entity = person == null ? null : analysis.discourse().of(person);
            if (body == null || person == null || entity == null) {
                break;
            }
            add(role, entity, analysis.discourse().of(body), person.end());
            found++;
            t = rows.afterSeparator(analysis.text().afterBracket(body.end(), limit));
        }
        return found > 0;
    }

    /** 'the mayors of A, X, of B, Y, and of C, Z': each body with its holder behind a comma. */
    private boolean byTurns(Mention role, int limit) {
        List<HolderRows.Holder> holders = new ArrayList<>();
        int t = afterTime(role.end());
        while (t < limit && rows.isOf(t)) {
            Mention body = rows.behindArticle(t + 1);
            Mention person =
                    body != null && analysis.tokens().isMark(body.end(), ',') ? rows.person(body.end() + 1) : null;
            Entity entity = person == null ? null : analysis.discourse().of(person);
            if (body == null || person == null || entity == null) {
                break;
            }
            holders.add(new HolderRows.Holder(entity, analysis.discourse().of(body), person.end()));
            t = rows.afterSeparator(person.end());
        }
        for (HolderRows.Holder holder : holders.size() > 1 ? holders : List.<HolderRows.Holder>of()) {
            add(role, holder.person(), holder.body(), holder.end());
        }
        return holders.size() > 1;
    }

    /** 'A and B, signed by their mayors, X and Y', 'the Greek and Cypriot ministers, X and Y': the bodies in front. */
    private void before(Mention role, Sentence sentence, List<Entity> bodies, int holders) {
        int from = Math.max(sentence.begin(), role.begin() - FARTHEST);
        for (Mention mention : analysis.mentions().within(from, role.begin(), MentionKind.DEMONYM)) {
            if (role.begin() - mention.end() < 3) {
                add(bodies, mention);
            }
        }
        if (bodies.isEmpty() && analysis.text().isFunction(role.begin() - 1, "pos", "possessive")) {
            owners(role, from, bodies, holders);
        }
    }

    /** Whom 'their' means: as many states, towns or bodies as there are holders, here or in the sentence before. */
    private void owners(Mention role, int from, List<Entity> bodies, int holders) {
        int number = analysis.text().sentenceNumber(role.begin());
        Sentence earlier = analysis.text().sentences().get(Math.max(0, number - 1));
        for (MentionKind kind : owners(role)) {
            List<Entity> here = named(from, role.begin(), kind);
            List<Entity> before = here.isEmpty() ? named(earlier.begin(), earlier.end(), kind) : List.of();
            List<Entity> all = here.isEmpty() ? before : here;
            if (bodies.isEmpty()
                    && (all.size() == holders || !here.isEmpty() && owners(role).size() == 1)) {
                bodies.addAll(all);
            }
        }
    }

    private static List<MentionKind> owners(Mention role) {
        Entry entry = role.entry();
        boolean place = entry != null && entry.has("of", "place");
        boolean state = entry != null && (entry.has("of", "state") || entry.has("of", "field"));
        boolean body = entry != null && entry.has("of", "body") && !entry.has("of", "field");
        return place
                ? List.of(MentionKind.PLACE)
                : state && body
                        ? List.of(MentionKind.STATE, MentionKind.ORGANISATION)
                        : List.of(state ? MentionKind.STATE : MentionKind.ORGANISATION);
    }

    private List<Entity> named(int begin, int end, MentionKind kind) {
        List<Entity> found = new ArrayList<>();
        for (Mention mention : analysis.mentions().within(begin, end, kind)) {
            if (mention.equals(analysis.mentions().outermost(mention.begin()))) {
                add(found, mention);
            }
        }
        return found;
    }

    private void add(List<Entity> bodies, Mention mention) {
        Entity entity = analysis.discourse().of(mention);
        if (entity != null && !bodies.contains(entity)) {
            bodies.add(entity);
        }
    }

    private void add(Mention role, Entity person, @Nullable Entity body, int end) {
        drafts.add(Draft.of(
                        FactType.OFFICE,
                        "office.plural",
                        analysis.span(Math.min(role.begin(), end - 1), Math.max(end, role.end())))
                .name("person", person)
                .text("role", Roles.singular(analysis, role))
                .name("organisation", body));
    }
}
