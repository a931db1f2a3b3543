package kelisim.extract.internal.family.series;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.text.Ordered;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** What the words of one sentence are to a row of names: groups that somebody stands for, articles, verbs, descriptions. */
final class Words {

    private static final String FUNCTION = "function";
    /** How far a row of names is read; keeps reading linear in long sentences. */
    private static final int LONGEST = 400;
    /** How long a label in front of names may be. */
    private static final int LABEL = 9;

    private final Analysis analysis;
    private final int from;
    private final int end;
    private final boolean[] ending;

    Words(Analysis analysis, Sentence sentence, int from) {
        this.analysis = analysis;
        this.from = from;
        this.end = Math.min(sentence.end(), from + LONGEST);
        this.ending = new boolean[end - from];
        List<Chunk> chunks = analysis.phrases().chunks(analysis.text().sentenceNumber(sentence.begin()));
        for (int c = first(chunks, from); c < chunks.size() && chunks.get(c).begin() < end; c++) {
            Chunk chunk = chunks.get(c);
            boolean ends =
                    chunk.is(Chunk.Type.VERB) || chunk.is(Chunk.Type.RELATIVE) || chunk.is(Chunk.Type.SUBORDINATOR);
            for (int t = Math.max(from, chunk.begin()); ends && t < Math.min(end, chunk.end()); t++) {
                ending[t - from] = true;
            }
        }
    }

    /** The first chunk that reaches beyond a token. */
    private static int first(List<Chunk> chunks, int token) {
        return Ordered.before(chunks, Chunk::end, token + 1);
    }

    int end() {
        return end;
    }

    /** Whether a clause of its own goes on here: a verb, a relative word, a subordinator. */
    boolean isVerb(int t) {
        return t >= from && t < end && ending[t - from];
    }

    /** 'representatives', 'delegations': who comes for somebody else. */
    boolean isGroup(int t) {
        Match match = analysis.text().match(t, "group_noun");
        return match != null;
    }

    /** The token behind one piece of what leads to a name: article, adjective, number, group noun with its preposition. */
    int afterLead(int t) {
        if (isVerb(t) || analysis.tokens().is(t, Shape.MARK)) {
            return t;
        }
        int group = afterGroup(t);
        if (group > t) {
            return isOrigin(group) ? group + 1 : group;
        }
        Match including = analysis.text().match(t, "including");
        if (including != null) {
            return including.end();
        }
        Mention mention = analysis.mentions().at(t);
        if (mention != null && mention.kind() == MentionKind.FIGURE) {
            // '40 experts from': the counted thing is the group
            boolean counted = isGroup(mention.end() - 1) && isOrigin(mention.end());
            return counted ? mention.end() + 1 : mention.end();
        }
        if (mention != null && mention.kind() == MentionKind.DEMONYM) {
            // 'the Dutch hydrologist A'
            return mention.end();
        }
        Match function = analysis.text().match(t, FUNCTION);
        if (function != null) {
            return function.entry().has("pos", "determiner") ? function.end() : t;
        }
        Match title = analysis.text().match(t, "honorific");
        if (title != null) {
            return analysis.tokens().isMark(title.end(), '.') ? title.end() + 1 : title.end();
        }
        return mention == null && analysis.tokens().is(t, Shape.WORD) ? t + 1 : t;
    }

    /** 'on the Lao side: A', 'for Guinea, A', 'Haiti: A': behind what only says whose people follow. */
    int afterLabel(int token) {
        Match word = analysis.text().match(token, FUNCTION);
        boolean whose = word != null
                && (word.entry().name().equals("on") || word.entry().name().equals("for"));
        for (int t = token; t < Math.min(end(), token + LABEL); t++) {
            boolean closes = analysis.tokens().isMark(t, ':')
                    || whose && analysis.tokens().isMark(t, ',');
            if (closes && t > token) {
                return t + 1;
            }
            Mention person = analysis.mentions().at(t, MentionKind.PERSON);
            if (person != null || isVerb(t) || analysis.tokens().is(t, Shape.MARK)) {
                return token;
            }
        }
        return token;
    }

    /** 'A on the Polish side and B for Chad': behind the words that say for which state somebody acts; the token itself if none do. */
    int afterSide(int token) {
        boolean side = analysis.text().isWord(token, "on") || analysis.text().isWord(token, "for");
        Mention state = side
                ? analysis.mentions().at(afterDeterminers(token + 1), MentionKind.STATE, MentionKind.DEMONYM)
                : null;
        if (state == null) {
            return token;
        }
        boolean group = isGroup(state.end());
        return analysis.text().isWord(token, "on") && !group ? token : group ? state.end() + 1 : state.end();
    }

    /** 'as observers', 'in the capacity of guests': words that say as what those are there who follow. */
    @Nullable
    Match capacity(int token) {
        Match words = analysis.text().match(token, "participation");
        return words != null && words.entry().has("capacity", "true") && words.end() < end() ? words : null;
    }

    boolean isPreposition(int t) {
        Match function = analysis.text().match(t, FUNCTION);
        return function != null && function.entry().has("pos", "preposition");
    }

    int afterGroup(int t) {
        int at = t;
        while (at < end() && at < t + 3 && !isGroup(at) && isAdjective(at)) {
            at++;
        }
        Match group = analysis.text().match(at, "group_noun");
        return group == null ? t : group.end();
    }

    private boolean isAdjective(int t) {
        return analysis.tokens().is(t, Shape.WORD)
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && analysis.mentions().at(t) == null
                && !isVerb(t)
                && analysis.text().match(t, FUNCTION) == null;
    }

    /** 'of', 'from': whose or whence. */
    boolean isOrigin(int t) {
        return analysis.text().isFunction(t, "origin", "true");
    }

    int afterDeterminers(int token) {
        return analysis.text().afterDeterminers(token, end());
    }

    int afterModifiers(int token) {
        Match modifier = analysis.text().match(token, "role_modifier");
        return modifier == null ? token : modifier.end();
    }

    boolean isIndefinite(int t) {
        Match function = analysis.text().match(t, FUNCTION);
        return function != null
                && function.entry().has("pos", "article")
                && !function.entry().has("definite", "true");
    }

    boolean isConjunction(int t) {
        return analysis.text().isFunction(t, "joins", "true");
    }

    int afterBracket(int token) {
        return analysis.text().afterBracket(token, end());
    }

    /** The end of a description that begins here, at its comma or at the end of the sentence; -1 if a verb comes first. */
    int apposition(int token, int longest) {
        for (int t = token; t < Math.min(end(), token + longest); t++) {
            if (isVerb(t)) {
                return -1;
            }
            if (analysis.tokens().isMark(t, ',') || analysis.tokens().isMark(t, '.') && t == end() - 1) {
                return t;
            }
        }
        return -1;
    }
}
