package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** What ends in front of a token: a name, its bracket, determiners, a row of names. */
final class NamesBefore {

    /** How many tokens a name has at most. */
    static final int LONGEST_NAME = 20;

    private static final Set<MentionKind> HOMES = Set.of(MentionKind.STATE, MentionKind.DEMONYM, MentionKind.PLACE);

    /** How many tokens a name in quotation marks has at most that nothing else tells to be one. */
    static final int LONGEST_QUOTED = 5;

    private static final Set<MentionKind> NAMED =
            Set.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);

    private final Analysis analysis;

    NamesBefore(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The first token of the determiners that end here; the token itself if none do. */
    int beforeDeterminers(int token) {
        int t = token;
        while (t > 0) {
            Match function = analysis.text().match(t - 1, "function");
            if (function == null || function.end() != t || !function.entry().has("pos", "determiner")) {
                return t;
            }
            t--;
        }
        return t;
    }

    /** 'the water quality department': the first of the words in small letters that tell of what sort the noun's thing is. */
    int sortsOf(int noun) {
        Chunk chunk = analysis.phrases().chunkAt(analysis.text().sentenceNumber(noun), noun);
        int first = chunk == null ? noun : analysis.text().afterDeterminers(chunk.begin(), noun);
        int t = noun;
        while (t > first
                && analysis.tokens().is(t - 1, Shape.WORD | Shape.DASH)
                && !analysis.tokens().is(t - 1, Shape.CAPITAL | Shape.POSSESSIVE)
                && !analysis.tokens().is(t - 2, Shape.NUMBER)) {
            t--;
        }
        return t;
    }

    /** The opening bracket of what ends in brackets here; the token itself if nothing does. */
    int beforeBracket(int token) {
        if (token < 2 || !analysis.tokens().is(token - 1, Shape.CLOSES_BRACKET)) {
            return token;
        }
        for (int t = token - 2; t > Math.max(0, token - 20); t--) {
            if (analysis.tokens().is(t, Shape.OPENS_BRACKET)) {
                return t;
            }
        }
        return token;
    }

    /** The outermost mention of a body, state or gathering that ends in front of this token; {@code null} if none does. */
    @Nullable
    Mention endingAt(int end) {
        for (int t = Math.max(0, end - LONGEST_NAME); t < end; t++) {
            Mention mention = analysis.mentions().outermost(t);
            if (mention != null && mention.end() == end && NAMED.contains(mention.kind())) {
                return mention;
            }
        }
        return null;
    }

    /** The state, nationality or place that ends right in front of this token ('Kenya [office]', 'Estonian [section]'); {@code null} if none does. */
    @Nullable
    Mention homeEndingAt(int end) {
        Mention before = end == 0 ? null : analysis.mentions().outermost(end - 1);
        return before != null && before.end() == end && HOMES.contains(before.kind()) ? before : null;
    }

    /** 'A, B and C' in front of a mark: the bodies, states and places of the row, from its last. */
    List<Mention> rowBefore(int mark) {
        List<Mention> row = new ArrayList<>();
        int end = mark;
        for (Mention last = endingAt(beforeBracket(end)); last != null; last = endingAt(beforeBracket(end))) {
            row.add(last);
            int t = beforeDeterminers(last.begin()) - 1;
            boolean joins = analysis.text().isFunction(t, "joins", "true");
            end = joins && analysis.tokens().isMark(t - 1, ',') ? t - 1 : t;
            if (!joins && !analysis.tokens().isMark(t, ',')) {
                break;
            }
        }
        return row;
    }
}
