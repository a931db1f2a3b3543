package kelisim.extract.internal.phrase;

import java.util.Locale;
import java.util.Set;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.phrase.Chunk.Type;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What speaks for a word that can be a verb being one where it stands: its form, the chunks in front, the words around. */
final class VerbClues {

    private static final String FUNCTION = "function";
    private static final String END = "end";
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

    private static final Set<String> AROUND = Set.of("before", "behind", "state", "last", "number", "verbs", "front");
    private static final Set<String> WORDS = Set.of("before word", "behind word", "behind", "before", "last word", "state", "number");

    /** Kinds of noun that often have the form of a verb: 'meeting', 'contract', 'head', 'union'. */
    private static final String[] HEADS = {"event_head", "instrument_head", "role", "organisation_head"};

    private final AnalysedText text;
    private final Tokens tokens;
    private final Mentions mentions;
    private final ChunkRow row;
    private final int limit;

    VerbClues(AnalysedText text, Mentions mentions, ChunkRow row, int limit) {
        this.text = text;
        this.tokens = text.tokens();
        this.mentions = mentions;
        this.row = row;
        this.limit = limit;
    }

    /** @param verb what the lexicon knows of the word as a verb, {@code null} if it only has the form of one */
    Clues of(int t, @Nullable Match verb) {
        int next = verb == null ? t + 1 : verb.end();
        String inflection = verb == null ? (tokens.endsIn(t, "ed") ? "ed" : "ing") : verb.inflection().name();
        String before = before(t);
        String behind = kind(next);
        String state = state();
        String last = last();
        Clues clues = new Clues()
                .add("form", inflection)
                .add("word", tokens.surface(t).toLowerCase(Locale.ROOT))
                .add("before", before)
                .add("behind", behind)
                .add("around", before + ' ' + behind)
                .add("state", state)
                .add("last", last)
                .add("front", last + ' ' + state)
                .add("number", number(t))
                .add("verbs", verbs())
                .add("later", later(next))
                .add("second", kind(next + 1))
                .addIf(tokens.is(t, Shape.CAPITAL), row.isEmpty() && !row.inNoun() ? "opens" : "capital")
                .addIf(row.isEmpty() && !row.inNoun(), "first");
        if (t > 0) {
            clues.add("before word", word(t - 1));
        }
        if (next < limit) {
            clues.add("behind word", word(next));
        }
        Chunk chunk = row.isEmpty() ? null : row.get(row.size() - 1);
        if (chunk != null && (chunk.is(Type.PREPOSITION) || chunk.is(Type.CONJUNCTION) || chunk.is(Type.RELATIVE) || chunk.is(Type.SUBORDINATOR))) {
            clues.add("last word", word(chunk.end() - 1));
        }
        if (verb != null) {
            Entry entry = verb.entry();
            clues.add("lemma", entry.name())
                    .addIf(entry.has("classes", "ambiguous"), "ambiguous")
                    .addIf(text.is(t, "noun_or_verb"), "ambiguous")
                    .addIf(verb.length() > 1, "several");
        }
        for (Match match : text.matches(t)) {
            boolean noun = match.entry().isIn("verb") && match.inflection() == Inflection.NOUN;
            clues.addIf(noun, "adjective");
        }
        boolean none = text.seek(t, t + 1, HEADS) > t;
        clues.addIf(!none, "head");
        clues.cross("form", AROUND);
        clues.cross("lemma", WORDS);
        clues.cross("word", Set.of("state", "before", "behind"));
        clues.cross("around", Set.of("form", "state", "last"));
        clues.cross("front", Set.of("behind", "number", "verbs"));
        clues.cross("ambiguous", Set.of("form", "behind", "before", "front"));
        clues.cross("head", Set.of("form", "behind", "before", "state"));
        return clues;
    }

    /** What stands right in front. */
    private String before(int t) {
        if (row.isEmpty() && !row.inNoun()) {
            return END;
        }
        Mention mention = mentions.outermost(t - 1);
        return mention != null && mention.kind() != MentionKind.DEMONYM ? mention.kind().name() : plain(t - 1);
    }

    /** What a token is, by itself. */
    private String kind(int t) {
        if (t >= limit) {
            return END;
        }
        Mention mention = mentions.at(t);
        return mention != null && mention.kind() != MentionKind.DEMONYM ? mention.kind().name() : plain(t);
    }

    private String plain(int t) {
        if (!tokens.is(t, Shape.WORD)) {
            return tokens.is(t, Shape.NUMBER) ? "figure" : tokens.surface(t);
        }
        Match function = text.match(t, FUNCTION);
        if (function != null) {
            for (String part : PARTS) {
                if (function.entry().has("pos", part)) {
                    return part;
                }
            }
            return FUNCTION;
        }
        Match verb = text.match(t, "verb");
        if (verb != null) {
            return verb.inflection().name();
        }
        if (tokens.is(t, Shape.CAPITAL)) {
            return "capital";
        }
        return tokens.endsIn(t, "s") ? "plural" : tokens.endsIn(t, "ly") ? "ly" : tokens.endsIn(t, "ed") ? "ed" : tokens.endsIn(t, "ing") ? "ing" : "word";
    }

    private String word(int t) {
        return tokens.surface(t).toLowerCase(Locale.ROOT);
    }

    /** How far the noun phrase has come in which the word would stand. */
    private String state() {
        if (!row.inNoun()) {
            return "none";
        }
        Match function = text.match(row.nounBegin(), FUNCTION);
        String opened = function == null
                ? "bare"
                : function.entry().has("pos", "article") ? "article" : function.entry().has("pos", "possessive") ? "possessive" : "determiner";
        return row.isHeaded() ? opened + " headed" : opened + " awaits";
    }

    /** The chunk in front, without the noun phrase that is open. */
    private String last() {
        return chunk(row.size() - 1);
    }

    private String chunk(int index) {
        if (index < 0) {
            return END;
        }
        Chunk chunk = row.get(index);
        VerbGroup verb = chunk.verb();
        if (verb == null) {
            return chunk.is(Type.NOUN) && text.isFunction(chunk.begin(), "pos", "pronoun") ? "PRONOUN" : chunk.type().name();
        }
        return verb.copula() ? "COPULA" : verb.verb() == null ? "AUXILIARY" : verb.form().name();
    }

    /** The number of the noun phrase that is open or was closed last, if it can be the subject. */
    private String number(int t) {
        int end = t;
        boolean governed = row.lastIs(Type.PREPOSITION);
        if (!row.inNoun()) {
            if (!row.lastIs(Type.NOUN) && !row.lastIs(Type.RELATIVE)) {
                return "none";
            }
            if (row.lastIs(Type.RELATIVE)) {
                int noun = row.size() - 2;
                if (noun < 0 || !row.get(noun).is(Type.NOUN)) {
                    return "relative";
                }
                return isPlural(row.get(noun).end() - 1) ? "relative plural" : "relative singular";
            }
            Chunk noun = row.get(row.size() - 1);
            end = noun.end();
            governed = row.size() > 1 && row.get(row.size() - 2).is(Type.PREPOSITION);
        }
        String number = text.isFunction(end - 1, "number", "plural") || isPlural(end - 1) ? "plural" : "singular";
        boolean joined = row.lastIs(Type.CONJUNCTION);
        return governed ? "governed " + number : joined ? "joined " + number : number;
    }

    private boolean isPlural(int t) {
        return tokens.endsIn(t, "s");
    }

    /** What the clause has had so far: a subject, a verb. */
    private String verbs() {
        boolean subject = row.isHeaded() && !row.lastIs(Type.PREPOSITION);
        for (int i = row.size() - 1; i >= 0; i--) {
            Chunk chunk = row.get(i);
            if (chunk.verb() != null && chunk.verb().form() == VerbGroup.Form.FINITE) {
                return subject ? "finite subject" : "finite";
            }
            if (chunk.is(Type.SUBORDINATOR) || chunk.is(Type.RELATIVE) || chunk.is(Type.MARK)) {
                return subject ? "open subject" : "open";
            }
            subject |= chunk.is(Type.NOUN) && (i == 0 || !row.get(i - 1).is(Type.PREPOSITION));
        }
        return subject ? "start subject" : "start";
    }

    /** What may be the clause's verb further on, up to a mark: an auxiliary, a word that is a verb only, or nothing. */
    private String later(int from) {
        for (int t = from; t < limit && t < from + 12; t++) {
            if (tokens.is(t, Shape.MARK) && !tokens.is(t, Shape.JOINED)) {
                return "nothing";
            }
            if (mentions.at(t) != null) {
                continue;
            }
            Match function = text.match(t, FUNCTION);
            if (function != null) {
                if (function.entry().has("pos", "auxiliary")) {
                    return "auxiliary";
                }
                if (function.entry().has("pos", "relative") || function.entry().has("pos", "subordinator")) {
                    return "clause";
                }
                continue;
            }
            Match verb = text.match(t, "verb");
            if (verb != null && verb.inflection() != Inflection.NOUN && verb.inflection() != Inflection.ING && verb.inflection() != Inflection.PARTICIPLE) {
                return verb.entry().has("classes", "ambiguous") ? "ambiguous" : verb.inflection().name();
            }
        }
        return "nothing";
    }
}
