package kelisim.extract.internal.phrase;

import java.util.Locale;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Kinds;
import kelisim.extract.internal.phrase.Chunk.Type;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What speaks for a word being a verb where it stands: its form, the chunks in front of it, the words around. */
final class VerbClues {

    private static final String FUNCTION = "function";
    /** Nothing: the sentence begins or ends there. */
    private static final String EDGE = "edge";

    /** What a function word is, the narrowest first. */
    private static final String[] PARTS = {
        "to",
        "article",
        "possessive",
        "relative",
        "pronoun",
        "determiner",
        "negation",
        "auxiliary",
        "conjunction",
        "subordinator",
        "preposition",
        "adverb"
    };

    private static final String[] ENDINGS = {"ly", "ed", "ing", "s"};

    /** Kinds of noun that often have the form of a verb: 'meeting', 'contract', 'head', 'union'. */
    private static final String[] HEADS = {"event_head", "instrument_head", "role", "organisation_head"};

    private static final Kinds WITH_FORM =
            Kinds.of("before", "behind", "second", "last", "number", "verbs", "parallel");
    private static final Kinds WITH_LEMMA = Kinds.of("before word", "behind word", "behind", "before", "number");
    private static final Kinds WITH_WORD = Kinds.of("before", "behind");
    private static final Kinds WITH_OTHERS = Kinds.of("form", "behind", "before");

    private final AnalysedText text;
    private final Tokens tokens;
    private final Mentions mentions;
    private final ChunkRow row;
    private final int limit;

    /**
     * @param row what has been read of the sentence
     * @param limit the token behind its last
     */
    VerbClues(AnalysedText text, Mentions mentions, ChunkRow row, int limit) {
        this.text = text;
        this.tokens = text.tokens();
        this.mentions = mentions;
        this.row = row;
        this.limit = limit;
    }

    /** @param verb the verb that the word is if it is one, {@code null} if it only has the ending of one */
    Clues of(int t, @Nullable Match verb) {
        int next = verb == null ? t + 1 : verb.end();
        boolean opens = row.isEmpty() && !row.inNoun();
        Clues clues = new Clues()
                .add(
                        "form",
                        verb == null
                                ? tokens.endsIn(t, "ed") ? "ed" : "ing"
                                : verb.inflection().name())
                .add("word", word(t))
                .add("before", opens ? EDGE : kind(t - 1, mentions.outermost(t - 1)))
                .add("behind", next < limit ? kind(next, mentions.at(next)) : EDGE)
                .add("second", next + 1 < limit ? kind(next + 1, mentions.at(next + 1)) : EDGE)
                .add("last", last())
                .add("number", number(t))
                .add("verbs", verbs())
                .add("parallel", parallel())
                .add("before word", opens ? EDGE : word(t - 1))
                .add("behind word", next < limit ? word(next) : EDGE)
                .addIf(tokens.is(t, Shape.CAPITAL), opens ? "opens" : "capital")
                .addIf(text.seek(t, t + 1, HEADS) == t, "head");
        if (verb != null) {
            Entry entry = verb.entry();
            clues.add("lemma", entry.name())
                    .addIf(entry.isOf("ambiguous") || text.is(t, "noun_or_verb"), "ambiguous")
                    .addIf(verb.length() > 1, "several");
        }
        return clues.cross("form", WITH_FORM)
                .cross("lemma", WITH_LEMMA)
                .cross("word", WITH_WORD)
                .cross("ambiguous", WITH_OTHERS)
                .cross("head", WITH_OTHERS);
    }

    private String word(int t) {
        return tokens.surface(t).toLowerCase(Locale.ROOT);
    }

    /** What stands at a token. */
    private String kind(int t, @Nullable Mention mention) {
        if (mention != null && mention.kind() != MentionKind.DEMONYM) {
            return mention.kind().name();
        }
        if (!tokens.is(t, Shape.WORD)) {
            return tokens.is(t, Shape.NUMBER) ? "figure" : tokens.surface(t);
        }
        Match function = text.match(t, FUNCTION);
        if (function != null) {
            return part(function.entry());
        }
        Match verb = text.match(t, "verb");
        if (verb != null) {
            return verb.inflection().name();
        }
        if (tokens.is(t, Shape.CAPITAL)) {
            return "capital";
        }
        for (String ending : ENDINGS) {
            if (tokens.endsIn(t, ending)) {
                return ending;
            }
        }
        return "word";
    }

    private static String part(Entry function) {
        for (String part : PARTS) {
            if (function.has("pos", part)) {
                return part;
            }
        }
        return FUNCTION;
    }

    /** The chunk in front, without the noun phrase that is open. */
    private String last() {
        if (row.isEmpty()) {
            return EDGE;
        }
        Chunk chunk = row.get(row.size() - 1);
        VerbGroup verb = chunk.verb();
        if (verb != null) {
            return verb.copula()
                    ? "copula"
                    : verb.verb() == null ? "auxiliary" : verb.form().name();
        }
        boolean pronoun = chunk.is(Type.NOUN) && text.isFunction(chunk.begin(), "pos", "pronoun");
        return pronoun ? "pronoun" : chunk.type().name();
    }

    /** The number of the noun phrase right in front, and whether it can be the subject. */
    private String number(int t) {
        int last = row.size() - 1;
        if (row.inNoun()) {
            String number = isPlural(t - 1) ? "plural" : "singular";
            return row.lastIs(Type.PREPOSITION)
                    ? "governed " + number
                    : row.lastIs(Type.CONJUNCTION) ? "joined " + number : number;
        }
        if (row.lastIs(Type.RELATIVE)) {
            boolean noun = last > 0 && row.get(last - 1).is(Type.NOUN);
            return !noun ? "relative" : isPlural(row.get(last - 1).end() - 1) ? "relative plural" : "relative singular";
        }
        if (!row.lastIs(Type.NOUN)) {
            return "none";
        }
        String number = isPlural(row.get(last).end() - 1) ? "plural" : "singular";
        return last > 0 && row.get(last - 1).is(Type.PREPOSITION) ? "governed " + number : number;
    }

    private boolean isPlural(int t) {
        return tokens.endsIn(t, "s") || text.isFunction(t, "number", "plural");
    }

    /** The form of the verb read last, which a second one beside it mostly has too, and what stands between them at the end. */
    private String parallel() {
        for (int i = row.size() - 1; i >= 0; i--) {
            VerbGroup verb = row.get(i).verb();
            if (verb != null) {
                Match match = text.match(verb.main(), "verb");
                String form = match == null ? "unknown" : match.inflection().name();
                return row.inNoun() || i == row.size() - 1
                        ? form
                        : form + ' ' + row.get(row.size() - 1).type();
            }
        }
        return EDGE;
    }

    /** Whether the clause has had a verb that can stand alone so far, and a subject. */
    private String verbs() {
        boolean subject = row.isHeaded() && !row.lastIs(Type.PREPOSITION);
        for (int i = row.size() - 1; i >= 0; i--) {
            Chunk chunk = row.get(i);
            VerbGroup verb = chunk.verb();
            if (verb != null && verb.form() == VerbGroup.Form.FINITE) {
                return subject ? "finite subject" : "finite";
            }
            if (chunk.is(Type.SUBORDINATOR) || chunk.is(Type.RELATIVE) || chunk.is(Type.MARK)) {
                return subject ? "open subject" : "open";
            }
            subject |= chunk.is(Type.NOUN) && (i == 0 || !row.get(i - 1).is(Type.PREPOSITION));
        }
        return subject ? "start subject" : "start";
    }
}
