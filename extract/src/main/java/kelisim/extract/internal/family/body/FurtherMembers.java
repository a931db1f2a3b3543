package kelisim.extract.internal.family.body;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Members that are told of by leaving out what was just said: 'Chad belongs to C, as does Niger', 'Chad joined C in 2001; Niger
 * followed', 'Chad joined C in 2001, and Niger a year later'.
 */
final class FurtherMembers {

    /** How many words may stand behind the names to the end of what is left out: 'a year later'. */
    private static final int LATER = 4;

    private final Analysis analysis;
    private final Ties ties;
    /** The membership told last in each sentence. */
    private final Map<Integer, Draft> told = new TreeMap<>();

    FurtherMembers(Analysis analysis, Ties ties) {
        this.analysis = analysis;
        this.ties = ties;
    }

    void find() {
        for (Draft draft : ties.drafts()) {
            if (Ties.MEMBER.equals(draft.string("relation"))) {
                told.put(analysis.text().sentenceNumber(begin(draft)), draft);
            }
        }
        told.forEach(this::goesOn);
        for (Frame frame : analysis.frames("follow")) {
            if (frame.standing() == Standing.DONE) {
                followed(frame);
            }
        }
    }

    private int begin(Draft draft) {
        return analysis.tokens().at(draft.spans().get(0).begin());
    }

    private void goesOn(int number, Draft draft) {
        Sentence sentence = analysis.text().sentences().get(number);
        for (int t = begin(draft); t < sentence.end(); t++) {
            boolean comma = analysis.tokens().isMark(t, ',');
            boolean as = comma && analysis.text().isWord(t + 1, "as");
            if (as && isAuxiliary(t + 2)) {
                add(draft, NameSeries.at(analysis, t + 3, sentence.end()), t, false);
            } else if (t > end(draft) - LATER && (comma || analysis.tokens().isMark(t, ';'))) {
                int and = analysis.text().isFunction(t + 1, "pos", "conjunction") ? t + 2 : t + 1;
                add(draft, NameSeries.at(analysis, and, sentence.end()), t, true);
            }
        }
    }

    private boolean isAuxiliary(int t) {
        return analysis.text().isFunction(t, "verb", "be")
                || analysis.text().isFunction(t, "verb", "have")
                || analysis.text().isWord(t, "do")
                || analysis.text().isWord(t, "does")
                || analysis.text().isWord(t, "did");
    }

    private void add(Draft draft, List<Named> row, int begin, boolean dated) {
        for (Named named : row) {
            int end = row.get(row.size() - 1).end();
            boolean later = !dated || isLater(end);
            if (later && isOfKind(named.entity(), draft)) {
                ties.add("affiliation.further", named.entity(), draft.entity("body"), Ties.MEMBER, begin, end);
            }
        }
    }

    private int end(Draft draft) {
        return analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
    }

    /** 'in 2003', 'a year later', and nothing more. */
    private boolean isLater(int t) {
        int limit = analysis.text().sentenceOf(t - 1).end();
        boolean time = false;
        int at = t;
        while (at < limit && at < t + LATER && !analysis.tokens().is(at, Shape.MARK)) {
            time |= analysis.mentions().at(at, MentionKind.DATE, MentionKind.DURATION) != null
                    || analysis.text().isWord(at, "later");
            at++;
        }
        return time && (at >= limit || analysis.tokens().is(at, Shape.MARK));
    }

    private static boolean isOfKind(Entity named, Draft draft) {
        Entity member = draft.entity("member");
        return member != null && member.kind() == named.kind();
    }

    /** 'Niger followed in 2003': of the body whose member the clause or sentence before tells of. */
    private void followed(Frame frame) {
        int number = analysis.text().sentenceNumber(frame.verb().begin());
        Draft draft = told.get(number);
        draft = draft == null || begin(draft) > frame.verb().begin() ? beside(number) : draft;
        List<Phrase> who = followers(frame);
        for (Entity member : draft == null ? List.<Entity>of() : analysis.entities(who, Bodies.MEMBERS)) {
            if (draft != null && isOfKind(member, draft)) {
                ties.add(
                        "affiliation.further",
                        member,
                        draft.entity("body"),
                        Ties.MEMBER,
                        analysis.date(frame),
                        frame.begin(),
                        frame.end());
            }
        }
    }

    /** Who followed, where nothing is said to be followed: 'Niger followed in 2003' has the look of a participle and its noun. */
    private List<Phrase> followers(Frame frame) {
        int next = frame.verb().end();
        if (frame.subjects().isEmpty()
                && !frame.verb().passive()
                && !analysis.text().isWord(next, "by")) {
            return frame.objects();
        }
        boolean suit = frame.objects().size() == 1 && analysis.text().isWord(next, "suit");
        return frame.objects().isEmpty() || suit ? frame.subjects() : List.of();
    }

    private @Nullable Draft beside(int number) {
        boolean same = number > 0
                && analysis.text().sentences().get(number).block()
                        == analysis.text().sentences().get(number - 1).block();
        return same ? told.get(number - 1) : null;
    }
}
