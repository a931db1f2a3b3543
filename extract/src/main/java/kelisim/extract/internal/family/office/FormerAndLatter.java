package kelisim.extract.internal.family.office;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Which of two bodies or states 'the former' and 'the latter' mean: the first two of the same sentence, else of the one before. */
final class FormerAndLatter {

    private static final int TWO = 2;
    private static final Set<MentionKind> KINDS = Set.of(MentionKind.ORGANISATION, MentionKind.STATE);

    private final Analysis analysis;

    FormerAndLatter(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The one meant by such words at a token; {@code null} if none stand there or there are no two. */
    @Nullable
    Entity at(int token) {
        int word = analysis.text().afterDeterminers(token, token + 2);
        boolean former = analysis.text().isWord(word, "former");
        boolean alone = word > token
                && !analysis.text().is(word + 1, "role")
                && (former || analysis.text().isWord(word, "latter"));
        if (!alone) {
            return null;
        }
        int number = analysis.text().sentenceNumber(token);
        Sentence here = analysis.text().sentences().get(number);
        List<Entity> two = named(here.begin(), token);
        if (two.size() < TWO && number > 0) {
            Sentence before = analysis.text().sentences().get(number - 1);
            two = named(before.begin(), before.end());
        }
        return two.size() < TWO ? null : two.get(former ? 0 : 1);
    }

    private List<Entity> named(int begin, int end) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Mention mention : analysis.mentions().within(begin, end)) {
            boolean outer = KINDS.contains(mention.kind())
                    && mention.equals(analysis.mentions().outermost(mention.begin()));
            Entity entity = outer ? analysis.discourse().of(mention) : null;
            if (entity != null) {
                found.add(entity);
            }
        }
        return List.copyOf(found);
    }
}
