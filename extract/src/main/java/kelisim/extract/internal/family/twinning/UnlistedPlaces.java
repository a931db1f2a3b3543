package kelisim.extract.internal.family.twinning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** Towns that no gazetteer knows: in a sentence on twins a capitalised name that is nothing else is a place. */
final class UnlistedPlaces {

    private static final int LONGEST = 4;

    /** What a town's name may be too; a town with the name of a thing or a person is no place by itself elsewhere. */
    private static final Set<String> NAMES = Set.of("given_name", "surname", "name_part", "city", "region");

    private final Analysis analysis;
    private final Sentence sentence;

    UnlistedPlaces(Analysis analysis, Sentence sentence) {
        this.analysis = analysis;
        this.sentence = sentence;
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int t = sentence.begin();
        while (t < sentence.end()) {
            int end = t;
            while (end < sentence.end() && end < t + LONGEST && isName(end)) {
                boolean hyphen = analysis.tokens().is(end + 1, Shape.DASH)
                        && analysis.tokens().is(end + 1, Shape.JOINED)
                        && isName(end + 2);
                end += hyphen ? 2 : 1;
            }
            if (end > t && !analysis.tokens().is(end, Shape.LINE_START | Shape.CAPITAL)) {
                found.add(Mention.of(MentionKind.PLACE, t, end, end - 1, null));
            }
            t = Math.max(end, t + 1);
        }
        return found;
    }

    private boolean isName(int t) {
        return analysis.tokens().is(t, Shape.CAPITAL)
                && !analysis.tokens().is(t, Shape.UPPER)
                && (analysis.mentions().outermost(t) == null || isTownsName(t))
                && analysis.text().matches(t).stream()
                        .allMatch(match -> NAMES.contains(match.entry().lexicon()) || isVerbInside(t, match));
    }

    /** 'Ruse' in the middle of a sentence is none. */
    private boolean isVerbInside(int t, Match match) {
        return t > sentence.begin()
                && match.entry().lexicon().equals("verb")
                && !(analysis.text().block(sentence) instanceof Block.Heading);
    }

    /** 'the towns of Velika Gora and Santo Verde': what looks like people behind a word for towns. */
    private boolean isTownsName(int t) {
        Mention name = analysis.mentions().outermost(t);
        if (name == null || name.kind() != MentionKind.PERSON) {
            return false;
        }
        int of = name.begin() - 1;
        boolean joined = analysis.text().isFunction(of, "joins", "true")
                || analysis.tokens().isMark(of, ',');
        Mention before = joined ? analysis.mentions().outermost(of - 1) : null;
        int first = before != null && before.kind() == MentionKind.PERSON ? before.begin() - 1 : of;
        Match head = analysis.text().isWord(first, "of") ? analysis.text().match(first - 1, "geographic_head") : null;
        return head != null && (head.entry().has("kind", "city") || head.entry().has("town", "true"));
    }
}
