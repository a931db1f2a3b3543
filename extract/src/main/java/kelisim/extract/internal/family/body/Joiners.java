package kelisim.extract.internal.family.body;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.OwnBody;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Members that joined what the text speaks of, without saying it again: 'A joined in 1996, B and C in 2008', 'A entered as a full
 * member', 'B followed in 2009'.
 */
final class Joiners implements ClauseReader {

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;
    private final @Nullable Entity own;

    Joiners(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
        this.own = new OwnBody(analysis).labelled();
    }

    @Override
    public Set<String> verbs() {
        return Set.of("join", "enter", "admit");
    }

    @Override
    public void read(Frame frame) {
        boolean passive = frame.verb().passive();
        boolean alone = isAlone(frame);
        if (passive != frame.is("admit") || !alone || !frame.is("join") && !isAsMember(frame)) {
            return;
        }
        Sentence sentence = analysis.text().sentenceOf(frame.verb().begin());
        Entity whole = whole(frame, sentence);
        if (whole == null) {
            return;
        }
        EdtfDate since = analysis.date(frame);
        for (Phrase phrase : passive || frame.subjects().isEmpty() ? frame.objects() : frame.subjects()) {
            boolean ahead = phrase.end() <= frame.verb().begin();
            Entity member = ahead ? bodies.member(phrase, true) : null;
            ties.add("affiliation.joined", member, whole, Ties.MEMBER, since, frame.begin(), frame.end());
        }
        if (since != null) {
            others(frame.verb().end(), sentence.end(), whole);
        }
    }

    /** Behind the verb stands when or as what, and nobody whom it joins. */
    private boolean isAlone(Frame frame) {
        int next = frame.verb().end();
        Mention behind = analysis.mentions().outermost(next);
        boolean day = behind != null && behind.kind() == MentionKind.DATE;
        boolean time = analysis.text().isFunction(next, "place", "true")
                && analysis.mentions().at(next + 1, MentionKind.DATE) != null;
        return day
                || time
                || analysis.text().isWord(next, "as")
                || analysis.text().isFunction(next, "pos", "adverb");
    }

    private boolean isAsMember(Frame frame) {
        for (Complement complement : frame.complements()) {
            for (int t = complement.phrase().begin();
                    analysis.text().isWord(complement.preposition(), "as")
                            && t < complement.phrase().end();
                    t++) {
                Match tie = analysis.text().match(t, "membership");
                if (tie != null && tie.entry().has("relation", Ties.MEMBER)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The body named ahead in the sentence, else the one spoken of, if it is of a kind that has members; else the document's own. */
    private @Nullable Entity whole(Frame frame, Sentence sentence) {
        Entity ahead = null;
        for (Mention body : analysis.mentions().within(sentence.begin(), frame.begin(), MentionKind.ORGANISATION)) {
            Entity named = bodies.of(body);
            ahead = named == null ? ahead : named;
        }
        Entity spoken = ahead == null ? bodies.spoken().of(sentence.begin()) : ahead;
        boolean joined = spoken != null && spoken.entry() != null && !Bodies.isOfState(spoken.entry());
        return joined ? spoken : own;
    }

    /** ', B in 2008 and C and D in 2010'. */
    private void others(int begin, int end, Entity whole) {
        for (int t = begin; t < end; t++) {
            boolean parts = analysis.tokens().isMark(t, ',')
                    || analysis.tokens().isMark(t, ';')
                    || analysis.text().isFunction(t, "joins", "true");
            List<Named> row = parts ? NameSeries.at(analysis, t + 1, end) : List.of();
            int behind = row.isEmpty() ? t : row.get(row.size() - 1).end();
            EdtfDate since =
                    behind > t && analysis.text().isFunction(behind, "place", "true") ? dateAt(behind + 1) : null;
            if (since == null) {
                continue;
            }
            for (Named member : row) {
                ties.add("affiliation.joined", member.entity(), whole, Ties.MEMBER, since, member.begin(), behind + 2);
            }
            t = behind;
        }
    }

    private @Nullable EdtfDate dateAt(int token) {
        Mention date = analysis.mentions().at(token, MentionKind.DATE);
        return date == null ? null : analysis.dateWithin(token, date.end());
    }
}
