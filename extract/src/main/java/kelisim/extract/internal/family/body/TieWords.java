package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Finds the words that tell ties between bodies: verbs, participles and adjectives (class {@code tie}) and nouns ({@code membership}). */
final class TieWords {

    /** How many words may stand between the article and a noun: 'a specialised technical arm'. */
    private static final int MODIFIERS = 4;

    private static final Set<String> FREE = Set.of("member_of", "partner_of");

    private final Analysis analysis;
    private final Bodies bodies;

    TieWords(Analysis analysis, Bodies bodies) {
        this.analysis = analysis;
        this.bodies = bodies;
    }

    /** What may be told at each place of the text; of several that begin at one token the longest first. */
    List<List<TieWord>> all() {
        List<List<TieWord>> found = new ArrayList<>();
        int size = analysis.tokens().size();
        for (int t = seek(0, size); t < size; t = seek(t + 1, size)) {
            List<TieWord> here = new ArrayList<>();
            for (Match match : analysis.text().matches(t)) {
                TieWord word = match.entry().isIn("tie") ? verb(match) : noun(match);
                if (word != null) {
                    here.add(word);
                }
            }
            here.sort(Comparator.comparingInt(TieWord::end).reversed());
            if (!here.isEmpty()) {
                found.add(here);
            }
        }
        return found;
    }

    private int seek(int from, int size) {
        return analysis.text().seek(from, size, "tie", "membership", "organisation_head");
    }

    private @Nullable TieWord verb(Match match) {
        Entry entry = match.entry();
        String relation = entry.get("relation");
        Mention around = analysis.mentions().outermost(match.begin());
        boolean inName = around != null
                && around.kind() == MentionKind.ORGANISATION
                && around.end() > match.end()
                && !around.generic();
        return relation == null || inName
                ? null
                : new TieWord(entry, relation, match.begin(), match.end(), false, !entry.has("one", "true"));
    }

    /** 'a member', 'institutions', 'one of the organs', in small letters; also 'Member States'. */
    private @Nullable TieWord noun(Match match) {
        Entry entry = match.entry();
        boolean body = entry.isIn("organisation_head") && !entry.has("kind", "delegation");
        boolean tie = body || entry.isIn("membership") && !entry.has("wholes", "true") && !entry.has("state", "true");
        String relation = tie ? TieNouns.relation(match) : null;
        boolean title = match.length() > 1 && entry.isIn("membership"); // 'Member States'
        if (relation == null || analysis.tokens().is(match.begin(), Shape.CAPITAL) && !title) {
            return null;
        }
        relation = analysis.text().isWord(match.end(), "under") ? "subordinate_to" : relation;
        int begin = begin(match.begin());
        boolean one = analysis.text().isWord(begin, "one");
        boolean many = !one && analysis.tokens().endsIn(match.end() - 1, "s");
        boolean determined = begin < match.begin() || many || FREE.contains(relation);
        return determined && (one || !isCounted(begin))
                ? new TieWord(entry, relation, begin, match.end(), true, many)
                : null;
    }

    /** The first token of 'one of the five specialised [organs]': back over what tells what sort, and over determiners. */
    private int begin(int noun) {
        int t = noun;
        while (t > 0 && noun - t < MODIFIERS && isModifier(t - 1)) {
            t--;
        }
        int first = bodies.before().beforeDeterminers(t);
        boolean one = bodies.isOf(first - 1) && analysis.text().isWord(first - 2, "one");
        return one ? first - 2 : first;
    }

    /** 'as were two observers of C': those who came for it, and not what somebody is. */
    private boolean isCounted(int begin) {
        return analysis.text().is(begin, "numeral")
                || analysis.text().is(begin - 1, "numeral")
                || analysis.tokens().is(begin - 1, Shape.NUMBER);
    }

    /** 'the 14th member'. */
    private boolean isOrdinal(int t) {
        return analysis.tokens().is(t, Shape.NUMBER)
                && analysis.tokens().is(t + 1, Shape.JOINED)
                && analysis.text().is(t + 1, "ordinal_suffix");
    }

    private boolean isModifier(int t) {
        return isOrdinal(t) || isSort(t) || isHyphen(t) || isOfPeople(t);
    }

    /** 'the women's section', 'the students' council': the mark behind those whom it is for. */
    private boolean isOfPeople(int t) {
        return analysis.tokens().is(t, Shape.POSSESSIVE)
                && isSort(t - 1)
                && analysis.mentions().at(t - 1) == null;
    }

    /** 'long-standing'. */
    private boolean isHyphen(int t) {
        return analysis.tokens().is(t, Shape.DASH)
                && analysis.tokens().is(t, Shape.JOINED)
                && analysis.tokens().is(t + 1, Shape.JOINED);
    }

    private boolean isSort(int t) {
        return analysis.tokens().is(t, Shape.WORD)
                && !analysis.tokens().is(t, Shape.LINE_START)
                && !analysis.text().is(t, "function")
                && !analysis.text().is(t, "tie")
                && (!analysis.text().is(t, "verb") || analysis.tokens().endsIn(t, "ing"))
                && (!analysis.tokens().is(t, Shape.CAPITAL)
                        || analysis.mentions().at(t, MentionKind.DEMONYM) != null)
                && analysis.mentions().at(t, MentionKind.ORGANISATION, MentionKind.PERSON, MentionKind.DATE) == null;
    }
}
