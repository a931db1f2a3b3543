package kelisim.extract.internal.family.twinning;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.family.post.OwnTown;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.VerbClasses;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Twin cities and regions: 'A and B are sister cities', 'A is twinned with B and C', 'twin towns of A: B, C', 'twin cities,
 * namely A and B, C and D', 'A counts B among its sister cities'.
 */
public final class TwinningFinder implements FactFinder {

    /** What is only wished for is no twinning yet. */
    private static final VerbClasses NOT_SO = VerbClasses.of("wish", "want");

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        List<Draft> drafts = new ArrayList<>();
        List<Sentence> sentences = analysis.text().sentences();
        OwnTown towns = new OwnTown(analysis);
        for (int s = 0; s < sentences.size(); s++) {
            Match cue = cue(analysis, sentences.get(s));
            if (cue != null && isTold(analysis, sentences.get(s), cue)) {
                Twins.Pairs pairs = (one, other, sentence) -> add(analysis, sentence, one, other, drafts);
                read(analysis, towns, s, cue, pairs);
            }
        }
        return drafts;
    }

    private static void read(Analysis analysis, OwnTown towns, int number, Match cue, Twins.Pairs pairs) {
        Sentence sentence = analysis.text().sentences().get(number);
        if (TwinTable.isHead(analysis, number)) {
            new TwinTable(analysis, towns, number, cue).read(pairs);
            return;
        }
        Mention owner = TwinList.owner(analysis, sentence, cue);
        Mention own = owner == null && TwinList.isBare(analysis, sentence) ? towns.own(cue.begin()) : null;
        if (owner != null) {
            new TwinList(analysis, owner).read(number, pairs);
        } else if (own != null) {
            new TwinList(analysis, own).readEntries(number, pairs);
        } else if (!new CountedTwins(analysis, towns, sentence, cue).read(pairs)) {
            new Twins(analysis, towns, sentence, cue).read(pairs);
        }
    }

    /** 'Twin towns' looks like a verb of its own: what governs it stands before. */
    private static boolean isTold(Analysis analysis, Sentence sentence, Match cue) {
        return analysis.isTold(Math.max(sentence.begin(), cue.begin() - 1))
                && !analysis.text().isDenied(cue.begin())
                && !isWished(analysis, sentence, cue);
    }

    /** 'A and B wish to become sister cities', 'B wants a twin town'. */
    private static boolean isWished(Analysis analysis, Sentence sentence, Match cue) {
        return analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin())).stream()
                .anyMatch(frame -> frame.verb().end() <= cue.begin() && frame.isAny(NOT_SO));
    }

    /** The first words for twins of a sentence; plain ones only where it has no others. */
    private static @Nullable Match cue(Analysis analysis, Sentence sentence) {
        Match plain = null;
        for (int t = analysis.text().seek(sentence.begin(), sentence.end(), "twinning");
                t < sentence.end();
                t = analysis.text().seek(t + 1, sentence.end(), "twinning")) {
            Match cue = analysis.text().match(t, "twinning");
            if (cue != null && !isPlain(cue)) {
                return cue;
            }
            plain = plain == null && cue != null && !isOfOthers(analysis, cue) ? cue : plain;
        }
        return plain;
    }

    /** Words that also tell of other things than towns. */
    static boolean isPlain(Match cue) {
        return cue.entry().has("plain", "true");
    }

    /** 'sister party', 'a brother of the mayor'. */
    private static boolean isOfOthers(Analysis analysis, Match cue) {
        int t = analysis.text().afterDeterminers(cue.end(), cue.end() + 2);
        boolean name = analysis.tokens().is(t, Shape.CAPITAL);
        boolean closed = !analysis.tokens().is(t, Shape.WORD) || analysis.text().is(t, "function");
        return !name && !closed;
    }

    private static Entity place(Analysis analysis, Mention place) {
        Entity known = analysis.discourse().of(place);
        return known == null
                ? analysis.discourse().plain(MentionKind.PLACE, analysis.surface(place.begin(), place.end()))
                : known;
    }

    private static void add(Analysis analysis, Sentence sentence, Mention first, Mention second, List<Draft> drafts) {
        Entity a = place(analysis, first);
        Entity b = place(analysis, second);
        if (a != b) {
            drafts.add(Draft.of(FactType.TWINNING, "twinning.pair", analysis.span(sentence.begin(), sentence.end()))
                    .names("places", a.fullest().compareTo(b.fullest()) < 0 ? List.of(a, b) : List.of(b, a)));
        }
    }
}
