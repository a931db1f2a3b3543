package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Money that somebody means to give: 'has earmarked X for Y', 'announced a grant for Y', 'announced a loan of X', 'X has been set aside for Y'. */
final class Earmarked {

    private final Analysis analysis;
    private final Scope scope;
    private final Extents extents;
    private final Noted noted;

    Earmarked(Analysis analysis, Scope scope, Extents extents, Noted noted) {
        this.analysis = analysis;
        this.scope = scope;
        this.extents = extents;
        this.noted = noted;
    }

    void find(Frame frame, Sentence sentence) {
        Phrase sum = frame.verb().passive()
                ? Intentions.subject(frame)
                : frame.objects().stream().findFirst().orElse(null);
        boolean finite = frame.verb().form() == VerbGroup.Form.FINITE;
        if (sum == null || !finite || !isMoney(sum) && !analysis.text().is(sum.end() - 1, "grant")) {
            return;
        }
        int what = frame.complements().stream()
                .filter(complement -> analysis.text().isWord(complement.preposition(), "for")
                        && complement.preposition() >= frame.verb().end())
                .mapToInt(complement -> complement.phrase().begin())
                .findFirst()
                .orElse(isGrantOf(frame, sum) ? sum.begin() : -1);
        if (what < 0) {
            return;
        }
        List<Phrase> whole = new ArrayList<>();
        int begin = frame.verb().passive() ? what : sum.begin();
        begin = analysis.text().afterDeterminers(begin, begin + 1);
        Conjuncts.add(analysis, whole, begin, extents.end(what, sentence));
        noted.add("commitment.earmarked", "pledge", whole, sentence, scope.doers(frame), true);
    }

    /** 'announced a contribution of USD 12,000': a grant with its sum, whatever it is for. */
    private boolean isGrantOf(Frame frame, Phrase sum) {
        if (frame.verb().passive() || sum.begin() < frame.verb().end() || !isMoney(sum)) {
            return false;
        }
        for (int t = sum.begin(); t < sum.end(); t++) {
            Match grant = analysis.text().match(t, "grant");
            if (grant != null && analysis.text().isWord(grant.end(), "of")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unit is a code of ISO 4217. */
    private static boolean isCurrency(@Nullable String unit) {
        return unit != null && unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase);
    }

    private boolean isMoney(Phrase phrase) {
        return analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.FIGURE).stream()
                .anyMatch(figure -> figure.reading() instanceof Reading.Figure read && isCurrency(read.unit()));
    }
}
