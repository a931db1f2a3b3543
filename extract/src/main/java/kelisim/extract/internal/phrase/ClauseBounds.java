package kelisim.extract.internal.phrase;

import java.util.List;
import java.util.function.Predicate;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.phrase.Chunk.Type;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Tells where a sentence's clauses and noun phrases begin and end, by its chunks. */
final class ClauseBounds {

    /** How many chunks a description between a name and 'who' has at most. */
    private static final int APPOSITION = 10;

    private final AnalysedText text;
    private final List<Chunk> chunks;
    private final Predicate<Chunk> isPerson;
    private final Participles participles;

    /**
     * The clauses of some chunks.
     *
     * @param isPerson tells a chunk that names a person
     */
    ClauseBounds(AnalysedText text, List<Chunk> chunks, Predicate<Chunk> isPerson) {
        this.text = text;
        this.isPerson = isPerson;
        this.chunks = chunks;
        this.participles = new Participles(text);
    }

    int clauseStart(int verbAt) {
        for (int i = verbAt - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Type.VERB) || chunk.is(Type.SUBORDINATOR) || chunk.is(Type.RELATIVE) || endsClause(chunk)) {
                return i + 1;
            }
        }
        return 0;
    }

    boolean endsClause(Chunk chunk) {
        return chunk.is(Type.MARK)
                && (closesSpeech(chunk.begin())
                        || text.tokens().isMark(chunk.begin(), ';')
                        || text.tokens().isMark(chunk.begin(), ':')
                        || text.tokens().isMark(chunk.begin(), '–')
                        || text.tokens().isMark(chunk.begin(), '—'));
    }

    /** 'The founders – A and B – signed': the chunk of the dash that opens the aside which closes right before a verb, 0 if none does. */
    int aside(int verbAt) {
        int open = verbAt - 2;
        if (open < 1 || !isDash(chunks.get(verbAt - 1))) {
            return 0;
        }
        while (open > 0 && !isDash(chunks.get(open))) {
            if (chunks.get(open).verb() != null || endsClause(chunks.get(open))) {
                return 0;
            }
            open--;
        }
        return open > 0 && chunks.get(open - 1).is(Type.NOUN) ? open : 0;
    }

    private boolean isDash(Chunk chunk) {
        return chunk.is(Type.MARK)
                && (text.tokens().isMark(chunk.begin(), '–') || text.tokens().isMark(chunk.begin(), '—'));
    }

    /** '…,” she said': a quotation mark behind a comma or a full stop ends what was said. */
    private boolean closesSpeech(int t) {
        return text.tokens().is(t, Shape.CLOSES_QUOTE)
                && text.tokens().is(t - 1, Shape.MARK)
                && !text.tokens().is(t - 1, Shape.CLOSES_BRACKET);
    }

    boolean isBreak(Chunk chunk) {
        return chunk.is(Type.COMMA) || chunk.is(Type.MARK) && text.tokens().is(chunk.begin(), Shape.OPENS_BRACKET);
    }

    /** Whether a noun phrase with a finite verb of its own begins here. */
    boolean beginsClause(int i) {
        int at = i;
        while (at < chunks.size() && chunks.get(at).is(Type.CONJUNCTION)) {
            at++;
        }
        int nouns = 0;
        while (at < chunks.size()
                && (chunks.get(at).is(Type.NOUN)
                        || chunks.get(at).is(Type.PREPOSITION)
                        || chunks.get(at).is(Type.DATE))) {
            nouns++;
            at++;
        }
        VerbGroup verb = at < chunks.size() ? chunks.get(at).verb() : null;
        return verb != null
                && (nouns == 0 || verb.form() == VerbGroup.Form.FINITE && (!participles.isBare(verb) || hasObject(at)));
    }

    /**
     * 'After visiting the plant [the minister] signed …', 'To mark the day, [the mayor], A, and B planted …': the chunk at which the
     * sentence goes on behind the gerund or infinitive with which it opens, -1 if it does not open with one.
     */
    int resumed(int verbAt) {
        VerbGroup verb = verbAt < 0 ? null : chunks.get(verbAt).verb();
        boolean opens = verb != null
                && (verb.form() == VerbGroup.Form.GERUND || verb.form() == VerbGroup.Form.INFINITIVE)
                && isFirst(verbAt);
        int next = verbAt + 1;
        while (opens && next < chunks.size() && !chunks.get(next).is(Type.VERB) && !endsClause(chunks.get(next))) {
            next++;
        }
        VerbGroup own = opens && next < chunks.size() ? chunks.get(next).verb() : null;
        if (own == null || own.form() != VerbGroup.Form.FINITE) {
            return -1;
        }
        int comma = commaBehind(verbAt, next);
        return comma < 0 ? secondNoun(verbAt, next) : comma + 1;
    }

    /** Whether nothing stands in front of a verb but what opens a clause. */
    private boolean isFirst(int verbAt) {
        for (int i = 0; i < verbAt; i++) {
            if (!chunks.get(i).is(Type.PREPOSITION) && !chunks.get(i).is(Type.CONJUNCTION)) {
                return false;
            }
        }
        return true;
    }

    /** The comma at which a list or description in front of the next verb begins: the last one, or the first if the list goes over it. */
    private int commaBehind(int from, int to) {
        int first = -1;
        int last = -1;
        boolean joined = false;
        for (int i = from; i < to; i++) {
            if (chunks.get(i).is(Type.COMMA)) {
                first = first < 0 ? i : first;
                last = i;
                joined = false;
            }
            joined |= chunks.get(i).is(Type.CONJUNCTION);
        }
        return joined || last == to - 1 ? first : last;
    }

    /** The noun phrase behind another without anything between them, of which the verb tells; -1 if there is none. */
    private int secondNoun(int from, int verbAt) {
        for (int i = from + 2; i < verbAt && isOfPhrase(chunks.get(i)); i++) {
            if (chunks.get(i).is(Type.NOUN) && chunks.get(i - 1).is(Type.NOUN)) {
                VerbGroup own = chunks.get(verbAt).verb();
                boolean finite = own != null && (hasObject(verbAt) || !participles.isBare(own) || isLast(verbAt));
                return phraseEnd(i, chunks.size()) == verbAt && finite ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isOfPhrase(Chunk chunk) {
        return chunk.is(Type.NOUN) || chunk.is(Type.PREPOSITION) || chunk.is(Type.DATE);
    }

    /** Whether no other verb follows in the same sentence. */
    private boolean isLast(int verbAt) {
        for (int i = verbAt + 1; i < chunks.size() && !endsClause(chunks.get(i)); i++) {
            if (chunks.get(i).is(Type.VERB)) {
                return false;
            }
        }
        return true;
    }

    /** 'the members thanked [A]', not 'the plan adopted last year': a noun phrase stands right behind the verb. */
    private boolean hasObject(int verbAt) {
        Chunk next = verbAt + 1 < chunks.size() ? chunks.get(verbAt + 1) : null;
        return next != null && next.is(Type.NOUN) && !text.is(next.end() - 1, "time_noun");
    }

    /** Where the bracket closes inside which the verb stands first ('(founded 1998)'), else the end of the sentence. */
    int bracketed(int i) {
        boolean open = i > 0 && text.tokens().is(chunks.get(i - 1).begin(), Shape.OPENS_BRACKET);
        for (int c = i + 1; open && c < chunks.size(); c++) {
            if (text.tokens().is(chunks.get(c).begin(), Shape.CLOSES_BRACKET)) {
                return c;
            }
        }
        return chunks.size();
    }

    int relativeBefore(int verbAt) {
        int start = clauseStart(verbAt);
        return start > 0 && chunks.get(start - 1).is(Type.RELATIVE) ? start - 1 : -1;
    }

    @Nullable
    Phrase antecedent(int relative) {
        int i = relative - 1;
        if (i >= 0 && chunks.get(i).is(Type.PREPOSITION)) {
            return null;
        }
        while (i >= 0 && (chunks.get(i).is(Type.COMMA) || chunks.get(i).is(Type.MARK))) {
            i--;
        }
        i = beforeDate(i);
        if (i < 0 || !chunks.get(i).is(Type.NOUN)) {
            return null;
        }
        int person = text.isWord(chunks.get(relative).begin(), "who") ? person(i) : i;
        if (person < i) {
            return phrase(person, person + 1);
        }
        int first = i;
        while (first >= 2
                && chunks.get(first - 1).is(Type.PREPOSITION)
                && chunks.get(first - 2).is(Type.NOUN)
                && (text.isWord(chunks.get(first - 1).begin(), "of") || isWhence(chunks.get(first - 2), first - 1))) {
            first -= 2;
        }
        return phrase(first, i + 1);
    }

    /** 'the Convention of 22 May 1964, which': the noun of which the day is told. */
    private int beforeDate(int last) {
        if (last < 1 || !chunks.get(last).is(Type.DATE)) {
            return last;
        }
        boolean of = text.isFunction(chunks.get(last - 1).begin(), "dates", "true");
        return of ? last - 2 : last - 1;
    }

    /** The person whom the words between a name and this chunk describe; {@code null} if there is none. */
    @Nullable
    Phrase described(int chunk) {
        int last = chunk - 1;
        while (last >= 0 && (chunks.get(last).is(Type.COMMA) || chunks.get(last).is(Type.MARK))) {
            last--;
        }
        int person = last < 0 ? last : person(last);
        return person < last ? phrase(person, person + 1) : null;
    }

    /** 'A, Minister of B, C and D, who': the chunk of the person whom what stands between describes, else the one given. */
    private int person(int last) {
        int i = last;
        boolean comma = false;
        while (i >= 0
                && last - i < APPOSITION
                && !chunks.get(i).is(Type.VERB)
                && !chunks.get(i).is(Type.MARK)) {
            boolean person = chunks.get(i).is(Type.NOUN) && isPerson.test(chunks.get(i));
            if (person) {
                return i == last || comma ? i : last;
            }
            comma |= chunks.get(i).is(Type.COMMA);
            i--;
        }
        return last;
    }

    /** '…, and [C] by D': the noun phrase behind these separators of which 'by' somebody tells what was told of another; -1 if there is none. */
    int gap(int separator) {
        int i = separator;
        while (i < chunks.size()
                && (chunks.get(i).is(Type.COMMA) || chunks.get(i).is(Type.CONJUNCTION))) {
            i++;
        }
        if (i == separator || i >= chunks.size() || !chunks.get(i).is(Type.NOUN)) {
            return -1;
        }
        int by = phraseEnd(i, chunks.size());
        boolean agent = by + 1 < chunks.size()
                && chunks.get(by).is(Type.PREPOSITION)
                && text.isWord(chunks.get(by).begin(), "by")
                && isPerson.test(chunks.get(by + 1));
        return agent ? i : -1;
    }

    /** After a noun phrase and all that hangs on it by 'of'. */
    int phraseEnd(int i, int limit) {
        int end = i + 1;
        while (end + 1 < limit
                && chunks.get(end).is(Type.PREPOSITION)
                && chunks.get(end + 1).is(Type.NOUN)
                && (text.isWord(chunks.get(end).begin(), "of")
                        || isSentTo(chunks.get(i), end)
                        || isWhence(chunks.get(end - 1), end))) {
            end += 2;
        }
        return end;
    }

    /** 'a delegation from A', 'twelve teachers from B': whence people come is told with them. */
    private boolean isWhence(Chunk people, int preposition) {
        int noun = people.end() - 1;
        return text.isFunction(chunks.get(preposition).begin(), "origin", "true")
                && (text.is(noun, "group_noun") || text.is(noun, "people_noun"));
    }

    /** 'Ambassador of A to B': the preposition leads to where an envoy is sent. */
    private boolean isSentTo(Chunk office, int preposition) {
        boolean envoy = false;
        for (int t = office.begin(); t < office.end() && !envoy; t++) {
            Match role = text.match(t, "role");
            envoy = role != null && role.entry().has("envoy", "true");
        }
        // 'the Special Representative for A': for whom or what somebody holds an office
        boolean to = envoy && text.isWord(chunks.get(preposition).begin(), "to");
        boolean charged = text.isWord(chunks.get(preposition).begin(), "for") && text.is(office.end() - 1, "role");
        return (to || charged) && text.tokens().is(chunks.get(preposition + 1).end() - 1, Shape.CAPITAL);
    }

    Phrase phrase(int from, int to) {
        return new Phrase(chunks.get(from).begin(), chunks.get(to - 1).end());
    }
}
