package kelisim.extract.internal.family.measurement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** What stands around a figure in its sentence: the clause, the dates, the countries and bodies. */
final class Surroundings {

    private static final Set<MentionKind> OWNERS = EnumSet.of(
            MentionKind.STATE, MentionKind.DEMONYM, MentionKind.PLACE, MentionKind.ORGANISATION, MentionKind.RESOURCE);
    /** So many tokens on either side are looked through, which keeps time linear in lists of figures. */
    private static final int REACH = 60;

    private static final int MOST_FRAMES = 40;

    private final Analysis analysis;

    Surroundings(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The smallest clause around a figure. */
    Clause clause(Mention mention) {
        List<Frame> frames = analysis.phrases().frames(analysis.text().sentenceNumber(mention.begin()));
        Frame best = null;
        for (Frame frame : frames.subList(0, Math.min(frames.size(), MOST_FRAMES))) {
            boolean around = frame.begin() <= mention.begin() && mention.end() <= frame.end();
            boolean closer = best == null
                    || frame.verb().begin() <= mention.begin()
                            && frame.verb().begin() > best.verb().begin();
            best = around && closer ? frame : best;
        }
        return new Clause(best);
    }

    /** When it is so: a date of the clause, else the nearest of the sentence. */
    @Nullable
    EdtfDate period(Mention mention, Clause clause) {
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        int from = Math.max(sentence.begin(), mention.begin() - REACH);
        int to = Math.min(sentence.end(), mention.end() + REACH);
        EdtfDate best = null;
        int least = Integer.MAX_VALUE;
        for (Mention date : analysis.mentions().within(from, to, MentionKind.DATE)) {
            int distance = date.begin() > mention.begin() ? date.begin() - mention.end() : mention.begin() - date.end();
            if (date.reading() instanceof Reading.Time time && distance < least) {
                best = time.date();
                least = distance;
            }
        }
        return best;
    }

    /** Whose figure it is: who stands in the indicator, else the nearest ahead, else behind. */
    @Nullable
    Entity owner(Mention mention, Indicator indicator) {
        Entity inside = first(indicator.begin(), indicator.end());
        if (inside != null) {
            return inside;
        }
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        Entity ahead = last(Math.max(sentence.begin(), mention.begin() - REACH), mention.begin());
        int behind = mention.end();
        return ahead != null ? ahead : first(behind, Math.min(sentence.end(), behind + REACH));
    }

    private @Nullable Entity first(int begin, int end) {
        for (Mention mention : analysis.mentions().within(begin, end)) {
            Entity entity =
                    OWNERS.contains(mention.kind()) ? analysis.discourse().of(mention) : null;
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    private @Nullable Entity last(int begin, int end) {
        Entity last = null;
        for (Mention mention : analysis.mentions().within(begin, end)) {
            Entity entity =
                    OWNERS.contains(mention.kind()) ? analysis.discourse().of(mention) : null;
            last = entity == null ? last : entity;
        }
        return last;
    }
}
