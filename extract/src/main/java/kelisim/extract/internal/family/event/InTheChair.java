package kelisim.extract.internal.family.event;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** Who presides by words behind the names, without a verb: 'with A in the chair', 'the commission met in Oslo, A and B presiding'. */
final class InTheChair {

    /** How many tokens the name of a state has at most. */
    private static final int LONGEST = 5;

    private final Analysis analysis;
    private final Spoken spoken;
    private final Participants out;

    InTheChair(Analysis analysis, Spoken spoken, Participants out) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.out = out;
    }

    void find() {
        for (Sentence sentence : analysis.text().sentences()) {
            for (int t = analysis.text().seek(sentence.begin(), sentence.end(), "participation");
                    t < sentence.end();
                    t = analysis.text().seek(t + 1, sentence.end(), "participation")) {
                Match cue = analysis.text().match(t, "participation");
                if (cue != null && cue.entry().has("behind", "true")) {
                    presiding(sentence, cue);
                } else if (cue != null && cue.entry().has("owned", "true")) {
                    owned(sentence, cue);
                }
            }
        }
    }

    /** 'under the Swedish presidency', 'under Norway's chairmanship': a state presides. */
    private void owned(Sentence sentence, Match cue) {
        int last = cue.begin() - 1;
        int end = analysis.tokens().is(last, Shape.POSSESSIVE) ? last : cue.begin();
        for (Mention whose : analysis.mentions().within(Math.max(sentence.begin(), end - LONGEST), end)) {
            boolean state = whose.kind() == MentionKind.STATE || whose.kind() == MentionKind.DEMONYM;
            int before = analysis.text().isFunction(whose.begin() - 1, "definite", "true")
                    ? whose.begin() - 2
                    : whose.begin() - 1;
            Occurrence event = spoken.nearest(cue.begin(), 1);
            if (state && whose.end() == end && event != null && analysis.text().isWord(before, "under")) {
                out.add(
                        "participation.chair",
                        analysis.discourse().of(whose),
                        event.entity(),
                        "chair",
                        before,
                        cue.end());
            }
        }
    }

    private void presiding(Sentence sentence, Match cue) {
        Occurrence near = spoken.nearest(cue.begin(), Spoken.NEAR);
        boolean here = near != null && near.begin() >= sentence.begin();
        Occurrence visit = here || !"delegate".equals(cue.entry().get("role")) ? null : spoken.lastVisit(cue.begin());
        // a delegation with A at its head is on the visit, not at one of its occasions
        Occurrence event = visit == null ? near : visit;
        for (int t = sentence.begin() - 1; event != null && t < cue.begin(); t++) {
            boolean opens = t < sentence.begin()
                    || analysis.tokens().isMark(t, ',')
                    || analysis.text().isWord(t, "with");
            List<Named> names = opens ? NameSeries.at(analysis, t + 1, cue.begin()) : List.of();
            if (!names.isEmpty() && reaches(names, cue)) {
                String role = cue.entry().get("role");
                for (Named who : names) {
                    out.add(
                            "participation.chair",
                            who.entity(),
                            event.entity(),
                            role == null ? "chair" : role,
                            t + 1,
                            cue.end());
                }
                return;
            }
        }
    }

    /** Whether a row of people goes on to the cue, with nothing but what describes the last of them between. */
    private boolean reaches(List<Named> names, Match cue) {
        boolean people = names.stream().allMatch(who -> who.entity().kind() == MentionKind.PERSON);
        int last = names.get(names.size() - 1).end();
        return people
                && (last == cue.begin()
                        || analysis.tokens().isMark(cue.begin() - 1, ',')
                        || analysis.text().afterBracket(last, cue.begin()) == cue.begin());
    }
}
