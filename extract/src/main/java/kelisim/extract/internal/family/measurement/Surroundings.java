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
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** What stands around a figure in its sentence: the clause, the dates, the countries and bodies. */
final class Surroundings {

    private static final Set<MentionKind> OWNERS = EnumSet.of(
            MentionKind.STATE,
            MentionKind.DEMONYM,
            MentionKind.PLACE,
            MentionKind.ORGANISATION,
            MentionKind.RESOURCE,
            MentionKind.EVENT);
    /** So many tokens on either side are looked through, which keeps time linear in lists of figures. */
    private static final int REACH = 60;

    private static final int MOST_FRAMES = 40;

    /** So many sentences before are looked at for whom a figure is of. */
    private static final int NEAR_SENTENCES = 3;

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

    /**
     * Whose figure it is: who stands in the indicator, else the subject of the clause, else the nearest ahead, else behind,
     * else whom the sentence before is about.
     */
    @Nullable
    Entity owner(Mention mention, Indicator indicator, Clause clause) {
        Entity inside = first(indicator.begin(), indicator.end());
        if (inside != null) {
            return inside;
        }
        Entity subject = subject(clause.frame(), mention);
        if (subject != null) {
            return subject;
        }
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        Entity ahead = last(Math.max(sentence.begin(), mention.begin() - REACH), mention.begin());
        Entity near = ahead != null ? ahead : first(mention.end(), Math.min(sentence.end(), mention.end() + REACH));
        return near != null ? near : before(sentence);
    }

    private @Nullable Entity subject(@Nullable Frame frame, Mention mention) {
        if (frame == null) {
            return null;
        }
        for (Phrase phrase : frame.verb().passive() ? frame.objects() : frame.subjects()) {
            boolean ahead = phrase.end() <= frame.verb().begin() && phrase.end() <= mention.begin();
            Entity entity = ahead ? first(phrase.begin(), phrase.end()) : null;
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    /** Whom the nearest sentence before that names somebody in its subject is about; else what the title names. */
    private @Nullable Entity before(Sentence sentence) {
        int number = analysis.text().sentenceNumber(sentence.begin());
        for (int s = number - 1; s >= 0 && s >= number - NEAR_SENTENCES; s--) {
            for (Frame frame : analysis.phrases().frames(s)) {
                Entity entity = subject(
                        frame,
                        Mention.of(MentionKind.FIGURE, sentence.begin(), sentence.end(), sentence.begin(), null));
                if (entity != null) {
                    return entity;
                }
            }
        }
        Sentence title = analysis.text().sentences().get(0);
        return first(title.begin(), Math.min(title.end(), title.begin() + REACH));
    }

    private @Nullable Entity first(int begin, int end) {
        for (Mention mention : analysis.mentions().within(begin, end)) {
            Entity entity = owns(mention) ? analysis.discourse().of(mention) : null;
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    /** Bodies, places and events have figures; what is counted itself, such as a species, has none. */
    private boolean owns(Mention mention) {
        boolean species = mention.entry() != null && mention.entry().has("kind", "species");
        boolean common = mention.generic() && mention.kind() != MentionKind.ORGANISATION;
        return OWNERS.contains(mention.kind()) && !species && !common && !isMany(mention) && !isSource(mention);
    }

    /** '45 municipalities': bodies in the plural without a name. */
    private boolean isMany(Mention mention) {
        return mention.generic()
                && !analysis.tokens().is(mention.begin(), Shape.CAPITAL)
                && analysis.tokens().endsIn(mention.end() - 1, "s");
    }

    /** 'according to the Bureau': who gives a figure. */
    private boolean isSource(Mention mention) {
        int t = mention.begin() - 1;
        while (analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        return analysis.text().isWord(t, "to") && analysis.text().isWord(t - 1, "according");
    }

    private @Nullable Entity last(int begin, int end) {
        Entity last = null;
        for (Mention mention : analysis.mentions().within(begin, end)) {
            Entity entity = owns(mention) ? analysis.discourse().of(mention) : null;
            last = entity == null ? last : entity;
        }
        return last;
    }
}
