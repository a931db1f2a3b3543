package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Signers in a row, each with whom they sign for: 'for Peru: A; for Chile: B', 'A (Peru) and B (Chile)', 'A, minister, on
 * behalf of Peru, and B for Chile', 'A, mayor of Arica'. Whether 'for Peru' goes with the name ahead or the one behind is told
 * by which of them comes first in the row.
 */
final class SignerRow {

    private static final Set<MentionKind> BODIES =
            Set.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);
    /** How far from a name the words may stand that tell for whom it stands. */
    private static final int REACH = 24;
    /** How far in front of a name they may stand. */
    private static final int NEAR = 8;

    private final Analysis analysis;
    private final List<Draft> soFar;

    SignerRow(Analysis analysis, List<Draft> soFar) {
        this.analysis = analysis;
        this.soFar = soFar;
    }

    /** One of those who sign. */
    record Signer(Entity person, @Nullable Entity party) {}

    /** The people named between two tokens, with their parties. */
    List<Signer> read(int from, int limit) {
        List<Mention> people = analysis.mentions().within(from, limit, MentionKind.PERSON);
        List<Signer> signers = new ArrayList<>();
        Set<Entity> seen = new HashSet<>();
        int last = from;
        boolean ahead = !people.isEmpty() && behalf(from, people.get(0).begin()) != null;
        for (int i = 0; i < people.size(); i++) {
            Mention person = people.get(i);
            Entity entity = analysis.discourse().of(person);
            int next = i + 1 < people.size() ? people.get(i + 1).begin() : limit;
            if (i > 0 && isApart(last, person.begin())) {
                return signers;
            }
            if (entity != null && seen.add(entity)) {
                Entity bracketed = beside(person.end(), next);
                bracketed = bracketed == null ? represented(person) : bracketed;
                Entity behalf = bracketed != null
                        ? bracketed
                        : ahead
                                ? behalf(last, person.begin())
                                : behalf(person.end(), Math.min(next, person.end() + REACH));
                signers.add(new Signer(entity, behalf == null ? ofOffice(entity) : behalf));
            }
            last = person.end();
        }
        return signers;
    }

    /** The people named between two tokens; without any the bodies and states that stand there in a row. */
    List<Entity> named(int from, int limit) {
        List<Entity> people = entities(analysis.mentions().within(from, limit, MentionKind.PERSON));
        return people.isEmpty() ? row(from, limit, MentionKind.ORGANISATION, MentionKind.STATE) : people;
    }

    /** The towns in a row from there on: 'signed by 14 cities, among them A and B'. */
    List<Entity> towns(int from, int limit) {
        return row(from, limit, MentionKind.PLACE);
    }

    /** 'Austria, the Ministry of Water and Hungary': names of such kinds with nothing but marks and 'and' between them. */
    private List<Entity> row(int from, int limit, MentionKind... kinds) {
        List<Mention> row = new ArrayList<>();
        int t = from;
        while (t < limit) {
            Mention body = analysis.mentions().at(t, kinds);
            boolean free = analysis.tokens().is(t, Shape.MARK)
                    || analysis.text().isFunction(t, "joins", "true")
                    || analysis.text().isFunction(t, "pos", "determiner");
            if (body == null && !free) {
                return entities(isPredicate(t) ? aheadOfClause(row) : row);
            }
            if (body != null) {
                row.add(body);
            }
            t = body == null ? t + 1 : body.end();
        }
        return entities(row);
    }

    private boolean isPredicate(int t) {
        return analysis.text().isFunction(t, "pos", "auxiliary")
                || analysis.text().is(t, "verb");
    }

    /** 'signed by A and B; Norway has not', 'and that Nicaragua will sign': who stands behind such begins a clause of its own. */
    private List<Mention> aheadOfClause(List<Mention> row) {
        for (int i = row.size() - 1; i >= 0; i--) {
            int before = row.get(i).begin() - 1;
            before = analysis.text().isFunction(before, "pos", "article") ? before - 1 : before;
            if (analysis.tokens().isMark(before, ';') || analysis.text().isWord(before, "that")) {
                return row.subList(0, i);
            }
        }
        return row;
    }

    private List<Entity> entities(List<Mention> mentions) {
        return mentions.stream()
                .map(analysis.discourse()::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether a clause of its own stands between two names: 'A, who leads B' does not part them, 'A. The forum met' does. */
    private boolean isApart(int from, int to) {
        for (int t = from; t < to; t++) {
            if (analysis.tokens().isMark(t, '.')
                    && analysis.text().sentenceNumber(from) != analysis.text().sentenceNumber(to)) {
                return true;
            }
        }
        return false;
    }

    /** The body behind 'for', 'on behalf of', 'representing' between two tokens, or in front of a colon. */
    @Nullable
    Entity behalf(int from, int limit) {
        for (int t = from; t < limit; t++) {
            Match words = words(t);
            Mention body = words == null
                    ? labelled(t, limit)
                    : analysis.mentions().at(analysis.text().afterDeterminers(words.end(), limit), kinds());
            body = body == null ? side(t) : body;
            if (body != null && body.end() <= limit) {
                return analysis.discourse().of(body);
            }
        }
        return null;
    }

    private @Nullable Match words(int t) {
        Match words = analysis.text().match(t, "signing");
        return words != null && words.entry().has("class", "behalf") ? words : null;
    }

    /** 'the Greek side', 'the Greek party': whose side it is. */
    private @Nullable Mention side(int t) {
        Mention demonym = analysis.mentions().at(t, MentionKind.DEMONYM);
        Match noun = demonym == null ? null : analysis.text().match(demonym.end(), "party");
        return noun != null && noun.entry().has("side", "true") ? demonym : null;
    }

    private @Nullable Mention labelled(int t, int limit) {
        Mention body = analysis.mentions().at(t, kinds());
        return body != null && body.end() < limit && analysis.tokens().isMark(body.end(), ':') ? body : null;
    }

    /** Whether 'for Peru' or the like stands right behind a name that ends there. */
    boolean isForSomebody(int end, int limit) {
        int t = analysis.tokens().isMark(end, ',') ? end + 1 : end;
        Match words = words(t);
        return words != null
                && analysis.mentions().at(analysis.text().afterDeterminers(words.end(), limit), kinds()) != null;
    }

    /** 'for Luxembourg B', 'for the Netherlands his colleague C': whether such words and a body stand right in front of a name. */
    boolean isBehindSomebody(Mention person, int floor) {
        for (int t = person.begin() - 1; t >= Math.max(floor, person.begin() - NEAR); t--) {
            Match words = words(t);
            if (words != null) {
                Mention body =
                        analysis.mentions().at(analysis.text().afterDeterminers(words.end(), person.begin()), kinds());
                return body != null && body.end() <= person.begin();
            }
            if (analysis.tokens().is(t, Shape.MARK) || analysis.mentions().at(t, MentionKind.PERSON) != null) {
                return false;
            }
        }
        return false;
    }

    /** 'A (Peru)', 'A of Peru', 'A for Peru' right behind the name. */
    private @Nullable Entity beside(int end, int limit) {
        boolean bracket = analysis.tokens().is(end, Shape.OPENS_BRACKET);
        boolean origin = analysis.text().isFunction(end, "origin", "true");
        Match words = words(end);
        boolean aside = isAside(end, limit);
        int from = words != null ? words.end() : bracket || origin || aside ? end + 1 : limit;
        Mention body =
                from < limit ? analysis.mentions().at(analysis.text().afterDeterminers(from, limit), kinds()) : null;
        return body == null ? null : analysis.discourse().of(body);
    }

    /** 'A, Peru; B, Chile': a body between two marks. */
    private boolean isAside(int end, int limit) {
        Mention body = analysis.tokens().isMark(end, ',') ? analysis.mentions().at(end + 1, kinds()) : null;
        return body != null
                && body.end() <= limit
                && (analysis.tokens().isMark(body.end(), ';')
                        || analysis.tokens().isMark(body.end(), '.')
                        || analysis.text().sentenceOf(end).end() == body.end());
    }

    /** 'the Union, represented by its chair, A', 'the Union (A)': the body in front for which somebody stands. */
    @Nullable
    Entity represented(Mention person) {
        int floor = Math.max(analysis.text().sentenceOf(person.begin()).begin(), person.begin() - REACH);
        for (int t = person.begin() - 1; t > floor; t--) {
            Match words = analysis.text().match(t, "signing");
            boolean says = words != null && words.entry().has("class", "represented");
            boolean bracket = analysis.tokens().is(t, Shape.OPENS_BRACKET) && t >= person.begin() - 3;
            if (says || bracket) {
                return endingAt(analysis.tokens().is(t - 1, Shape.MARK) ? t - 1 : t);
            }
            Mention mention = analysis.mentions().at(t, MentionKind.PERSON);
            if (mention != null) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Entity endingAt(int end) {
        Mention body = end < 1 ? null : analysis.mentions().outermost(end - 1);
        return body != null && body.end() == end && BODIES.contains(body.kind())
                ? analysis.discourse().of(body)
                : null;
    }

    /** The body of the office that somebody holds. */
    @Nullable
    Entity ofOffice(Entity person) {
        for (Draft draft : soFar) {
            if (draft.type() == FactType.OFFICE && draft.entity("person") == person && draft.has("organisation")) {
                return draft.entity("organisation");
            }
        }
        return null;
    }

    private static MentionKind[] kinds() {
        return BODIES.toArray(MentionKind[]::new);
    }
}
