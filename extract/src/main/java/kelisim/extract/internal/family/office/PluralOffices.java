package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.family.post.Roles;
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
    private static final int LONGEST_NAME = 8;

    private final Analysis analysis;
    private final List<Draft> drafts;

    PluralOffices(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
    }

    void find() {
        for (Mention mention : analysis.mentions().all()) {
            if (mention.kind() == MentionKind.ROLE && Roles.isPlural(analysis, mention)) {
                office(mention);
            }
        }
    }

    private void office(Mention role) {
        Sentence sentence = analysis.text().sentenceOf(role.begin());
        int limit = Math.min(sentence.end(), role.end() + FARTHEST);
        List<Entity> bodies = new ArrayList<>();
        int t = isOf(role.end()) ? bodies(role.end() + 1, limit, bodies) : role.end();
        if (bodies.size() == 1 && each(role, limit)) {
            return;
        }
        boolean mark = analysis.tokens().isMark(t, ',')
                || analysis.tokens().isMark(t, ':')
                || analysis.tokens().is(t, Shape.OPENS_BRACKET)
                || analysis.tokens().is(t, Shape.DASH);
        t = mark ? t + 1 : t;
        List<Holder> holders = holders(t, limit);
        if (bodies.isEmpty()) {
            if (analysis.tokens().isMark(role.end(), ':')) {
                return; // a label, whose holders may come from anywhere
            }
            before(role, sentence, bodies);
        }
        if (holders.isEmpty()) {
            holders = inFront(role, sentence);
        }
        boolean shared = bodies.size() == 1 && holders.size() > 1;
        boolean own = !holders.isEmpty() && holders.stream().allMatch(holder -> holder.body() != null);
        boolean inTurn = bodies.size() == holders.size();
        for (int i = 0; i < holders.size() && holders.size() > 1 && (own || inTurn || shared); i++) {
            Entity told = holders.get(i).body();
            Entity body = inTurn ? bodies.get(i) : told == null && shared ? bodies.get(0) : told;
            add(role, holders.get(i).person(), body, holders.get(i).end());
        }
    }

    /** 'the mayors of A (X), B (Y) and C (Z)': each body with its holder in a bracket. */
    private boolean each(Mention role, int limit) {
        int t = role.end() + 1;
        int found = 0;
        while (t < limit) {
            Mention body =
                    analysis.mentions().at(article(t), MentionKind.STATE, MentionKind.PLACE, MentionKind.ORGANISATION);
            Mention person = body != null && analysis.tokens().is(body.end(), Shape.OPENS_BRACKET)
                    ? person(body.end() + 1)
                    : null;
            Entity entity = person == null ? null : analysis.discourse().of(person);
            if (body == null || person == null || entity == null) {
                break;
            }
            add(role, entity, analysis.discourse().of(body), person.end());
            found++;
            t = afterSeparator(analysis.text().afterBracket(body.end(), limit));
        }
        return found > 0;
    }

    /** 'A and B, signed by their mayors, X and Y', 'the Greek and Cypriot ministers, X and Y': the bodies in front. */
    private void before(Mention role, Sentence sentence, List<Entity> bodies) {
        boolean theirs = analysis.text().isFunction(role.begin() - 1, "pos", "possessive");
        boolean place = role.entry() != null && role.entry().has("of", "place");
        boolean state = role.entry() != null
                && (role.entry().has("of", "state") || role.entry().has("of", "field"));
        int from = Math.max(sentence.begin(), role.begin() - FARTHEST);
        for (Mention mention : analysis.mentions().within(from, role.begin())) {
            MentionKind kind = mention.kind();
            boolean adjective = kind == MentionKind.DEMONYM && role.begin() - mention.end() < 3;
            boolean owner = theirs
                    && (place
                            ? kind == MentionKind.PLACE
                            : state ? kind == MentionKind.STATE : kind == MentionKind.ORGANISATION);
            Entity entity = adjective || owner ? analysis.discourse().of(mention) : null;
            if (entity != null && !bodies.contains(entity)) {
                bodies.add(entity);
            }
        }
    }

    /** 'A and B, co-chairs of the Council': the row of persons that ends at the comma in front of the office. */
    private List<Holder> inFront(Mention role, Sentence sentence) {
        int t = role.begin() - 1;
        while (t > sentence.begin() && analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        List<Holder> holders = new ArrayList<>();
        if (!analysis.tokens().isMark(t, ',')) {
            return holders;
        }
        int end = t;
        for (Mention person = endingAt(end, sentence); person != null; person = endingAt(end, sentence)) {
            Entity entity = analysis.discourse().of(person);
            if (entity != null) {
                holders.add(0, new Holder(entity, null, person.end()));
            }
            int front = new AddressForms(analysis).before(person.begin(), sentence.begin());
            boolean joins =
                    analysis.tokens().isMark(front - 1, ',') || analysis.text().isFunction(front - 1, "joins", "true");
            end = joins ? front - 1 : -1;
            end = analysis.tokens().isMark(end - 1, ',') ? end - 1 : end;
        }
        return holders;
    }

    private @Nullable Mention endingAt(int end, Sentence sentence) {
        int from = Math.max(sentence.begin(), end - LONGEST_NAME);
        for (Mention person : analysis.mentions().within(from, Math.max(from, end), MentionKind.PERSON)) {
            if (person.end() == end) {
                return person;
            }
        }
        return null;
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

    private record Holder(Entity person, @Nullable Entity body, int end) {}

    private int bodies(int from, int limit, List<Entity> bodies) {
        int t = from;
        int end = from;
        while (t < limit) {
            Mention body =
                    analysis.mentions().at(article(t), MentionKind.STATE, MentionKind.PLACE, MentionKind.ORGANISATION);
            Entity entity = body == null ? null : analysis.discourse().of(body);
            if (body == null || entity == null) {
                return end;
            }
            bodies.add(entity);
            end = body.end();
            int next = afterSeparator(end);
            // a comma closes the list of bodies where a person follows
            if (next == end || person(next) != null) {
                return end;
            }
            t = next;
        }
        return end;
    }

    private List<Holder> holders(int from, int limit) {
        List<Holder> holders = new ArrayList<>();
        int t = from;
        while (t < limit) {
            Mention person = person(t);
            Entity entity = person == null ? null : analysis.discourse().of(person);
            if (person == null || entity == null || person.end() > limit) {
                return holders;
            }
            int end = person.end();
            Mention body = body(end);
            holders.add(new Holder(
                    entity, body == null ? null : analysis.discourse().of(body), end));
            end = body == null ? end : body.end();
            end = analysis.tokens().is(end, Shape.CLOSES_BRACKET) ? end + 1 : end;
            int next = afterSeparator(end);
            if (next == end) {
                return holders;
            }
            t = next;
        }
        return holders;
    }

    /** 'A of X', 'A, of X', 'A (X)'. */
    private @Nullable Mention body(int token) {
        int t = analysis.tokens().isMark(token, ',') && isOf(token + 1) ? token + 1 : token;
        boolean linked =
                isOf(t) || analysis.text().isWord(t, "for") || analysis.tokens().is(t, Shape.OPENS_BRACKET);
        return linked
                ? analysis.mentions().at(article(t + 1), MentionKind.STATE, MentionKind.PLACE, MentionKind.ORGANISATION)
                : null;
    }

    private @Nullable Mention person(int t) {
        int limit = Math.min(analysis.tokens().size(), t + 8);
        return analysis.mentions().at(new AddressForms(analysis).behind(t, limit), MentionKind.PERSON);
    }

    private int afterSeparator(int token) {
        int t = analysis.tokens().isMark(token, ',') ? token + 1 : token;
        Match word = analysis.text().match(t, "function");
        return word != null && word.entry().has("joins", "true") ? word.end() : t;
    }

    private int article(int t) {
        Match word = analysis.text().match(t, "function");
        return word != null && word.entry().has("pos", "article") ? word.end() : t;
    }

    private boolean isOf(int t) {
        Match word = analysis.text().match(t, "function");
        return word != null && word.entry().has("origin", "true");
    }
}
