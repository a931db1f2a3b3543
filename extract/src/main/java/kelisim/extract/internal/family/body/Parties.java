package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.body.BodyRow.Item;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in front of words that tell a tie: a name or a row of names, a pronoun, what a relative pronoun or a mark refers back
 * to, the subject of a clause that goes on.
 */
final class Parties {

    /** How many words the longest adverb has. */
    private static final int LONGEST_WORD = 4;

    private final Analysis analysis;
    private final Bodies bodies;
    private final ClauseSubjects clauses;
    private final StatePair pair;

    Parties(Analysis analysis, Bodies bodies) {
        this.analysis = analysis;
        this.pair = new StatePair(analysis);
        this.bodies = bodies;
        this.clauses = new ClauseSubjects(analysis, bodies);
    }

    /**
     * Of whom words are told.
     *
     * @param many whether they may tell of several
     */
    List<Item> before(TieWord told, boolean many) {
        int token = told.begin();
        int begin = analysis.text().sentenceOf(token).begin();
        int at = token;
        boolean verb = false;
        boolean several = many;
        for (Match word = wordBefore(at); word != null && word.begin() >= begin; word = wordBefore(at)) {
            boolean norm = analysis.text().isWord(word.begin(), "shall") && told.asNorm();
            if (word.entry().has("pos", "negation") || word.entry().get("standing") != null && !norm) {
                return List.of();
            }
            verb |= word.entry().has("pos", "auxiliary");
            several &= !(analysis.text().isWord(word.begin(), "is")
                    || analysis.text().isWord(word.begin(), "was")
                    || analysis.text().isWord(word.begin(), "has"));
            several |= analysis.text().isWord(word.begin(), "are")
                    || analysis.text().isWord(word.begin(), "were")
                    || analysis.text().isWord(word.begin(), "have");
            at = word.begin();
        }
        return at <= begin ? List.of() : ending(at, told, verb, several);
    }

    /** The auxiliary, adverb, negation or 'itself' that ends in front of a token. */
    private @Nullable Match wordBefore(int token) {
        for (int t = token - 1; t >= Math.max(0, token - LONGEST_WORD); t--) {
            Match word = analysis.text().match(t, "function");
            word = word == null ? analysis.text().match(t, "stay") : word;
            boolean passes = word != null
                    && word.end() == token
                    && (word.entry().isIn("stay")
                            || word.entry().has("reflexive", "true")
                            || word.entry().has("pos", "auxiliary")
                            || word.entry().has("pos", "adverb")
                            || word.entry().has("pos", "negation"));
            if (passes) {
                return word;
            }
        }
        return null;
    }

    private List<Item> ending(int at, TieWord told, boolean verb, boolean several) {
        int token = told.begin();
        int last = at - 1;
        if (analysis.text().isWord(last, "which") || analysis.text().isWord(last, "that")) {
            int mark = analysis.tokens().isMark(last - 1, ',') ? last - 1 : last;
            List<Item> row = row(mark, several);
            List<Item> antecedent = row.size() > 1 ? row : clauses.subjects(token);
            return antecedent.isEmpty() ? row : antecedent;
        }
        boolean mark = analysis.tokens().isMark(last, ',')
                || analysis.tokens().is(last, Shape.DASH)
                || analysis.tokens().is(last, Shape.OPENS_BRACKET);
        if (mark) {
            return verb || !told.noun() && clauses.isFinite(token) ? clauses.subjects(token) : apposed(last, told);
        }
        List<Item> meant = meant(last);
        if (!meant.isEmpty()) {
            return meant;
        }
        boolean goesOn = analysis.text().isWord(last, "as")
                || told.noun() && at == token && analysis.text().isFunction(last, "joins", "true");
        if (goesOn || analysis.text().isFunction(token, "pos", "preposition")) {
            return analysis.text().isWord(last, "as")
                    ? clauses.as(last)
                    : clauses.around(token); // 'continues as a partner', 'works in Tunis under the roof of B'
        }
        List<Item> row = row(at, several);
        boolean governed = !row.isEmpty()
                && analysis.text()
                        .isFunction(bodies.before().beforeDeterminers(row.get(0).begin()) - 1, "pos", "preposition");
        return row.isEmpty() || governed ? clauses.subjects(token) : row;
    }

    private List<Item> apposed(int mark, TieWord told) {
        List<Item> described = described(mark, told);
        boolean adverbial = described.isEmpty() && analysis.text().isFunction(told.begin(), "pos", "preposition");
        return adverbial ? clauses.around(told.begin()) : described;
    }

    /** 'A, an organ of B', 'A and B, members of C', 'A (subordinate to B)': whom a description behind a mark describes. */
    private List<Item> described(int mark, TieWord told) {
        boolean nouns = told.noun() && told.many();
        return told.alsoOfPeople() && !nouns && isOfPerson(mark) ? List.of() : row(mark, nouns);
    }

    /** Whom a pronoun, 'both' or 'our city' in front means. */
    private List<Item> meant(int last) {
        if (analysis.text().isFunction(last, "person", "first")) {
            return item(analysis.discourse().own(), last);
        }
        boolean ours = analysis.text().isFunction(last - 1, "person", "first")
                && analysis.mentions().at(last) == null
                && analysis.text().is(last, "geographic_head");
        if (ours) {
            return item(analysis.discourse().own(), last - 1);
        }
        for (int t = last; t >= Math.max(0, last - LONGEST_WORD); t--) {
            List<Entity> several = bodies.meant().of(t, last + 1);
            if (!several.isEmpty()) {
                int begin = t;
                return several.stream()
                        .flatMap(one -> item(one, begin).stream())
                        .toList();
            }
        }
        for (int t = last; t > Math.max(0, last - LONGEST_WORD); t--) {
            Phrase words = new Phrase(t, last + 1);
            List<Entity> known = analysis.references().of(words);
            List<Entity> meant = known.isEmpty() ? pair.of(words) : known;
            if (!meant.isEmpty()) {
                int begin = t;
                return meant.stream().flatMap(one -> item(one, begin).stream()).toList();
            }
        }
        return analysis.text().isFunction(last, "gender", "thing")
                ? item(bodies.spoken().of(last), last)
                : List.of();
    }

    private List<Item> item(@Nullable Entity entity, int token) {
        return entity == null ? List.of() : List.of(new Item(entity, null, token, token + 1));
    }

    /** The body that ends in front of a token, also 'the Committee' of which the text speaks. */
    List<Item> whole(int end) {
        Mention named = bodies.before().endingAt(bodies.before().beforeBracket(end));
        Mention common = named == null ? analysis.mentions().at(end - 1, MentionKind.ORGANISATION) : named;
        Entity body = common == null ? null : bodies.of(common);
        return common == null || body == null
                ? List.of()
                : List.of(new Item(body, common, common.begin(), common.end()));
    }

    /** The names that end in front of a token, its last alone or the whole row of them. */
    List<Item> row(int end, boolean several) {
        List<Item> row = new ArrayList<>();
        for (Mention mention : bodies.before().rowBefore(end)) {
            Entity entity = bodies.isPlural(mention)
                    ? bodies.member(new Phrase(mention.begin(), mention.end()), true) // 'the towns of A'
                    : bodies.part(mention);
            if (entity != null && (several || row.isEmpty())) {
                row.add(0, new Item(entity, mention, mention.begin(), mention.end()));
            }
        }
        if (row.isEmpty()) {
            Entity unlisted = bodies.unlisted().before(bodies.before().beforeBracket(end));
            return unlisted == null
                    ? List.of()
                    : List.of(new Item(
                            unlisted, null, analysis.text().sentenceOf(end).begin(), end));
        }
        return row;
    }

    /** 'Ana Ruiz of the Institute, a member of …', 'the director of the Institute, …': of a person, not of the body. */
    private boolean isOfPerson(int mark) {
        Mention named = bodies.before().endingAt(bodies.before().beforeBracket(mark));
        int preposition = named == null ? -1 : bodies.before().beforeDeterminers(named.begin()) - 1;
        if (!analysis.text().isFunction(preposition, "pos", "preposition")) {
            return false;
        }
        for (int t = preposition - 1; t >= Math.max(0, preposition - LONGEST_WORD); t--) {
            if (analysis.mentions().at(t, MentionKind.PERSON, MentionKind.ROLE) != null) {
                return true;
            }
        }
        return false;
    }
}
