package kelisim.extract.internal.family.commitment;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;

/** What somebody has to do who is charged with it: 'is responsible for X', 'was tasked with X', 'X was entrusted to A'. */
final class Entrusted {

    private final Analysis analysis;
    private final Scope scope;
    private final Conjuncts conjuncts;
    private final Series series;
    private final Extents extents;
    private final Noted noted;

    Entrusted(Analysis analysis, Scope scope, Conjuncts conjuncts, Series series, Extents extents, Noted noted) {
        this.analysis = analysis;
        this.scope = scope;
        this.conjuncts = conjuncts;
        this.series = series;
        this.extents = extents;
        this.noted = noted;
    }

    void find(Frame frame, Sentence sentence) {
        Phrase thing = Intentions.subject(frame);
        List<Entity> trusted = frame.verb().passive() ? scope.bodiesBehind(frame, "to") : List.of();
        if (thing != null && !scope.canMean(thing) && !trusted.isEmpty()) {
            noted.add("commitment.entrusted", "pledge", List.of(thing), sentence, trusted, false);
            return;
        }
        boolean active = !frame.verb().passive()
                && !frame.objects().isEmpty()
                && frame.objects().get(0).begin() == frame.verb().end()
                && analysis.text().isWord(frame.objects().get(0).end(), "with");
        Phrase whom = active
                ? frame.objects().get(0)
                : frame.subjects().isEmpty()
                        ? Intentions.subject(frame)
                        : frame.subjects().get(0);
        int end = active ? frame.objects().get(0).end() : frame.verb().end();
        int begin = analysis.text().isWord(end, "with") || analysis.text().isWord(end, "to") ? end + 1 : end;
        boolean person = whom != null && isPerson(whom);
        boolean charged = analysis.tokens().endsIn(frame.verb().main(), "ed");
        boolean deed = charged && conjuncts.isAction(analysis, begin, sentence.end());
        if (whom == null
                || tellsWho(frame)
                || isPerson(new Phrase(begin, Math.min(begin + 2, sentence.end())))
                || !scope.canMean(whom)
                || !active && person && !deed
                || begin >= sentence.end()) {
            return;
        }
        List<Phrase> parts = series.parts(begin, extents.end(begin, sentence));
        List<Entity> bodies = scope.bodiesWithin(whom.begin(), whom.end());
        noted.take(frame.verb().main());
        noted.take(whom.begin());
        noted.add("commitment.entrusted", "pledge", parts, sentence, bodies, false);
    }

    /** 'We, the ministers responsible for fisheries': which ones, and not with what they are charged. */
    private boolean tellsWho(Frame frame) {
        return frame.verb().begin() == frame.verb().main()
                && analysis.text().isWord(frame.verb().main(), "responsible");
    }

    private boolean isPerson(Phrase phrase) {
        return analysis.mentions().within(phrase.begin(), phrase.end()).stream()
                .anyMatch(mention -> mention.kind() == MentionKind.PERSON || mention.kind() == MentionKind.ROLE);
    }
}
