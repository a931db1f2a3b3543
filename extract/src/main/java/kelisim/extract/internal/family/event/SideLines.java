package kelisim.extract.internal.family.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Who came for each side, in lines that name the side: 'For Kenya: A, minister; B', 'On the Polish side: C', 'Delegation of Chad – D'. */
final class SideLines {

    /** How many sentences back the event may be named. */
    private static final int REACH = 4;
    /** How many sentences below the event may be named. */
    private static final int BELOW = 6;
    /** How many tokens name a side at most. */
    private static final int LABEL = 10;

    private final Analysis analysis;
    private final Spoken spoken;
    private final Participants out;
    private final Set<Entity> signers = new HashSet<>();

    /**
     * @param soFar facts found before: who signs for a side is told by that
     */
    SideLines(Analysis analysis, Spoken spoken, Participants out, List<Draft> soFar) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.out = out;
        for (Draft draft : soFar) {
            Entity signer = draft.type() == FactType.SIGNATURE ? draft.entity("signatory") : null;
            if (signer != null) {
                signers.add(signer);
            }
        }
    }

    void find() {
        for (Sentence sentence : analysis.text().sentences()) {
            int from = behindSide(sentence);
            Occurrence event = from < 0 ? null : spoken.nearest(sentence.begin(), REACH);
            event = event == null && from > 0 ? below(sentence) : event;
            if (event == null || event.isComing() && event.date() == null) {
                continue;
            }
            for (Named who : NameSeries.at(analysis, from, sentence.end())) {
                boolean person = who.entity().kind() == MentionKind.PERSON;
                if (person && !signers.contains(who.entity())) {
                    String role = event.kind().equals("visit") ? "visitor" : "delegate";
                    out.add("participation.side", who.entity(), event.entity(), role, sentence.begin(), sentence.end());
                }
            }
        }
    }

    /** 'On the Lao side: A' a few lines above the first event that is named. */
    private @Nullable Occurrence below(Sentence sentence) {
        Occurrence first = spoken.first();
        int here = analysis.text().sentenceNumber(sentence.begin());
        return first != null
                        && first.begin() > sentence.begin()
                        && analysis.text().sentenceNumber(first.begin()) <= here + BELOW
                ? first
                : null;
    }

    /** The token behind a label that names a side and nothing else, -1 if the sentence begins with none. */
    private int behindSide(Sentence sentence) {
        int end = sentence.begin();
        while (end < Math.min(sentence.end(), sentence.begin() + LABEL) && !isLabelEnd(end)) {
            end++;
        }
        boolean closes = end > sentence.begin() && end + 1 < sentence.end() && isLabelEnd(end);
        return closes && namesSide(analysis, sentence.begin(), end) ? end + 1 : -1;
    }

    private boolean isLabelEnd(int t) {
        return analysis.tokens().isMark(t, ':') || analysis.tokens().is(t, Shape.DASH) && isApart(t);
    }

    private boolean isApart(int t) {
        return t > 0 && analysis.tokens().begin(t) > analysis.tokens().end(t - 1);
    }

    /** Whether tokens name a side and nothing else: 'For Kenya', 'On the Polish side', 'Delegation of Chad'. */
    static boolean namesSide(Analysis analysis, int begin, int end) {
        Match word = analysis.text().match(begin, "function");
        boolean preposition = word != null && word.entry().has("pos", "preposition");
        int from = analysis.text().afterDeterminers(word != null && preposition ? word.end() : begin, end);
        Match group = analysis.text().match(end - 1, "group_noun");
        boolean side = group != null && group.entry().has("role", "delegate");
        Match first = analysis.text().match(from, "group_noun");
        boolean delegation = first != null && first.entry().has("role", "delegate");
        if (!side && !delegation && !preposition) {
            return false;
        }
        int limit = side && group != null ? group.begin() : end;
        for (Mention mention : analysis.mentions().within(begin, end)) {
            boolean body = mention.kind() == MentionKind.STATE
                    || mention.kind() == MentionKind.DEMONYM
                    || mention.kind() == MentionKind.ORGANISATION
                    || mention.kind() == MentionKind.PLACE;
            if (body && mention.end() >= limit && (mention.begin() == from || delegation || side)) {
                return true;
            }
        }
        return false;
    }
}
