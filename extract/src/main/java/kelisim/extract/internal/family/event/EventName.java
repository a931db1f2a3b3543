package kelisim.extract.internal.family.event;

import java.util.Locale;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.text.Shape;

/** How far an event's name reaches: 'the summit of green parties of Turkic countries', 'talks between A and B'. */
final class EventName {

    private static final int LONGEST = 24;
    /** How many words may describe an event in front of its noun. */
    private static final int MODIFIERS = 8;

    private EventName() {}

    /** The token behind the name: what hangs on the mention by 'of', 'on', 'between', 'with' belongs to it. */
    static int end(Analysis analysis, Mention mention) {
        Mention holder = analysis.mentions().at(mention.end(), MentionKind.PERSON);
        boolean office = holder != null && analysis.text().is(mention.end() - 1, "role");
        // 'the visit of Prime Minister A': the office in the name goes on with who holds it
        int end = office && holder != null ? holder.end() : mention.end();
        boolean joined = office;
        boolean open = false;
        for (Chunk chunk : analysis.phrases().chunks(analysis.text().sentenceNumber(mention.begin()))) {
            if (chunk.begin() < end) {
                continue;
            }
            if (chunk.begin() > end || chunk.end() - mention.begin() > LONGEST) {
                return end;
            }
            boolean link = chunk.is(Chunk.Type.PREPOSITION) && joins(analysis, mention, chunk.begin())
                    || chunk.is(Chunk.Type.CONJUNCTION) && joined;
            boolean goesOn = link || chunk.is(Chunk.Type.NOUN) && open && !isDate(analysis, chunk);
            if (!goesOn) {
                break;
            }
            joined |= chunk.is(Chunk.Type.PREPOSITION);
            open = link;
            end = chunk.end();
        }
        return trimmed(analysis, mention.end(), end);
    }

    /** The first token of the name: what describes it in front, as in 'two-day forum', belongs to a common noun. */
    static int begin(Analysis analysis, Mention mention) {
        Chunk chunk = analysis.phrases().chunkAt(analysis.text().sentenceNumber(mention.begin()), mention.begin());
        boolean common = mention.generic() && !analysis.tokens().is(mention.begin(), Shape.CAPITAL);
        if (chunk != null && isHeadOfName(analysis, mention)) {
            return capitalsBefore(analysis, chunk, mention.begin());
        }
        if (chunk == null || !common) {
            return mention.begin();
        }
        int begin = analysis.text().afterDeterminers(chunk.begin(), mention.begin());
        return mention.begin() - begin > MODIFIERS ? mention.begin() : begin;
    }

    /** 'the Rhine NGO [Forum]', 'the African Water Directors' [Forum]': what stands in front, though it names a body or people, belongs to the name. */
    static boolean isHeadOfName(Analysis analysis, Mention mention) {
        int before = mention.begin() - 1;
        if (before < 0 || !analysis.tokens().is(mention.begin(), Shape.CAPITAL)) {
            return false;
        }
        boolean owned = analysis.tokens().is(before, Shape.POSSESSIVE);
        Mention whose = analysis.mentions().outermost(owned ? before - 1 : before);
        return whose != null
                && whose.end() == (owned ? before : before + 1)
                && analysis.tokens().is(whose.end() - 1, Shape.CAPITAL)
                && (owned
                        ? whose.kind() == MentionKind.ROLE && Roles.isPlural(analysis, whose)
                        : whose.kind() == MentionKind.ORGANISATION);
    }

    private static int capitalsBefore(Analysis analysis, Chunk chunk, int token) {
        int first = analysis.text().afterDeterminers(chunk.begin(), token);
        int begin = token;
        while (begin > first && analysis.tokens().is(begin - 1, Shape.CAPITAL | Shape.POSSESSIVE)) {
            begin--;
        }
        return begin;
    }

    /** The last token of the noun phrase at a token. */
    static int head(Analysis analysis, int token) {
        Chunk chunk = analysis.phrases().chunkAt(analysis.text().sentenceNumber(token), token);
        return chunk == null ? token : chunk.end() - 1;
    }

    /** The token in front of an event's noun and what describes it. */
    static int determiner(Analysis analysis, int token) {
        Chunk chunk = analysis.phrases().chunkAt(analysis.text().sentenceNumber(token), token);
        return chunk == null ? Math.max(0, token - 1) : chunk.begin();
    }

    private static boolean joins(Analysis analysis, Mention mention, int t) {
        boolean visit = mention.entry() != null && mention.entry().has("kind", "visit");
        return visit && analysis.text().isWord(t, "to")
                || isMeal(mention) && analysis.text().isFunction(t, "subject", "true")
                || analysis.text().isWord(t, "of")
                || analysis.text().isWord(t, "on")
                || analysis.text().isWord(t, "between")
                || analysis.text().isWord(t, "with") && !isEventBehind(analysis, t + 1);
    }

    /** 'marked the anniversary with a regatta': another event, by which it is had. */
    private static boolean isEventBehind(Analysis analysis, int token) {
        Chunk chunk = analysis.phrases().chunkAt(analysis.text().sentenceNumber(token), token);
        for (int t = chunk == null ? token : chunk.begin(); chunk != null && t < chunk.end(); t++) {
            if (analysis.text().is(t, "event_head")) {
                return true;
            }
        }
        return false;
    }

    /** 'a dinner for the guests', 'a training for notaries', 'a study week for clerks'. */
    private static boolean isMeal(Mention mention) {
        return mention.entry() != null
                && mention.generic()
                && (mention.entry().has("kind", "workshop") || mention.entry().has("kind", "ceremony"));
    }

    private static boolean isDate(Analysis analysis, Chunk chunk) {
        return analysis.mentions().at(chunk.begin(), MentionKind.DATE) != null;
    }

    /** A name does not end in a preposition or conjunction. */
    private static int trimmed(Analysis analysis, int from, int end) {
        int last = end;
        while (last > from) {
            Match function = analysis.text().match(last - 1, "function");
            boolean loose = function != null
                    && (function.entry().has("pos", "preposition")
                            || function.entry().has("pos", "conjunction"));
            if (!loose) {
                return last;
            }
            last--;
        }
        return last;
    }

    /** Whether a mere common noun can mean the event it was linked to: 'the working-level meeting' is not 'the 19th meeting'. */
    static boolean sameModifiers(Analysis analysis, Mention mention) {
        Entity known = analysis.discourse().of(mention);
        if (known == null || !mention.generic() || mention.end() - mention.begin() == 1) {
            return true;
        }
        String first = analysis.tokens().surface(mention.begin()).toLowerCase(Locale.ROOT);
        return known.forms().stream()
                .anyMatch(form -> form.toLowerCase(Locale.ROOT).contains(first));
    }

    /** Whether the mention's own words are a proper name: a capital that no sentence begins with, or a number. */
    static boolean isProper(Analysis analysis, Mention mention) {
        for (int t = mention.begin(); t < mention.end(); t++) {
            boolean first = t == analysis.text().sentenceOf(t).begin();
            if (!first && analysis.tokens().is(t, Shape.CAPITAL) && !isDemonym(analysis, t)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDemonym(Analysis analysis, int t) {
        return analysis.mentions().at(t, MentionKind.DEMONYM) != null;
    }

    /** Whether the head is a plural that names many: 'conferences', not 'talks' or 'Days'. */
    static boolean isPlural(Analysis analysis, Mention mention) {
        if (mention.entry() == null) {
            return false;
        }
        String head = analysis.tokens().surface(mention.head());
        boolean plural =
                head.endsWith("s") && !head.endsWith("ss") && !mention.entry().has("kind", "election");
        return plural && !mention.entry().name().endsWith("s") && Character.isLowerCase(head.charAt(0));
    }
}
