package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Who takes part in the events that were found, and as what. */
final class Participants {

    private final Analysis analysis;
    private final List<Occurrence> occurrences;
    private final List<Draft> drafts = new ArrayList<>();

    Participants(Analysis analysis, List<Occurrence> occurrences) {
        this.analysis = analysis;
        this.occurrences = occurrences;
    }

    List<Draft> find() {
        Spoken spoken = new Spoken(analysis, occurrences);
        new ParticipantClauses(analysis, spoken, this).find();
        new ParticipantCues(analysis, spoken, this).find();
        named();
        return drafts;
    }

    /** 'the visit of X', 'talks between X and Y'. */
    private void named() {
        for (Occurrence occurrence : occurrences) {
            boolean visit = occurrence.kind().equals("visit");
            if (occurrence.back() || !(visit || occurrence.kind().equals("meeting"))) {
                continue;
            }
            for (Mention mention :
                    analysis.mentions().within(occurrence.begin(), occurrence.end(), MentionKind.PERSON)) {
                add(
                        "participation.named",
                        analysis.discourse().of(mention),
                        occurrence.entity(),
                        visit ? "visitor" : "delegate",
                        occurrence.begin(),
                        occurrence.end());
            }
        }
    }

    void add(String rule, @Nullable Entity who, Entity event, String role, int begin, int end) {
        Span span = analysis.span(begin, end);
        if (who != null && who != event) {
            drafts.add(Draft.of(FactType.PARTICIPATION, rule, span)
                    .name("participant", who)
                    .name("event", event)
                    .code("role", role));
        }
    }
}
