package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Ties the subjects of a clause to a body: whoever of them can be told by name. */
final class TiedSubjects {

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;
    private final StatePair pair;

    TiedSubjects(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
        this.pair = new StatePair(analysis);
    }

    void tie(Frame frame, @Nullable Entity whole, String relation) {
        EdtfDate since = since(frame);
        for (Phrase subject : frame.subjects()) {
            for (Entity one : both(subject, relation)) {
                ties.add("affiliation.pair", one, whole, relation, since, frame.begin(), frame.end());
            }
            boolean free = relation.equals("member_of") || relation.equals("partner_of");
            Entity member = isAside(subject) ? null : bodies.member(subject, free);
            ties.add("affiliation.clause", member, whole, relation, since, frame.begin(), frame.end());
        }
    }

    /** 'Both are members of C': the only two bodies of the sentence before, else the two states of which the text speaks. */
    private List<Entity> both(Phrase subject, String relation) {
        Match words = analysis.text().match(subject.begin(), "pair");
        int number = analysis.text().sentenceNumber(subject.begin());
        boolean bare = words != null && words.length() == 1 && words.end() == subject.end() && number > 0;
        List<Entity> two = bare ? outermost(analysis.text().sentences().get(number - 1)) : List.of();
        if (two.size() == 2) {
            return two;
        }
        return relation.equals(Ties.MEMBER) && two.isEmpty() ? pair.of(subject) : List.of();
    }

    private List<Entity> outermost(Sentence sentence) {
        List<Entity> found = new ArrayList<>();
        for (Mention mention : analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.ORGANISATION)) {
            boolean outer = mention.equals(analysis.mentions().outermost(mention.begin()));
            Entity body = outer && !mention.generic() ? bodies.of(mention) : null;
            if (body != null && !found.contains(body)) {
                found.add(body);
            }
        }
        return found;
    }

    /** 'Ten universities belong to …': no one of them. */
    boolean isPlural(Phrase subject) {
        Mention head = analysis.head(subject);
        return head != null
                && head.kind() == MentionKind.ORGANISATION
                && bodies.isPlural(head)
                && !analysis.tokens().is(head.begin(), Shape.CAPITAL);
    }

    /** 'A, an institute of B, …': the description of A is no member of its own. */
    private boolean isAside(Phrase phrase) {
        return analysis.tokens().isMark(phrase.begin() - 1, ',')
                && analysis.text().isFunction(phrase.begin(), "pos", "article")
                && !analysis.text().isFunction(phrase.begin(), "definite", "true");
    }

    /** When a tie told by a clause began: the date of joining, or the one behind 'since'. */
    private @Nullable EdtfDate since(Frame frame) {
        EdtfDate date = analysis.date(frame);
        boolean began =
                frame.is("join") || frame.is("enter") || frame.is("become") || (date != null && date.isInterval());
        return began ? date : null;
    }

    /** By the noun in front of 'of': a member, a partner, or a body that is part; a noun alone must be that of a tie. */
    @Nullable
    String relation(Phrase object, int end, boolean of) {
        for (int t = object.begin(); t < end; t++) {
            Match tie = analysis.text().match(t, "membership");
            if (tie != null && tie.entry().get("relation") != null && (of || tie.end() == end)) {
                return tie.entry().get("relation");
            }
            Match head = of ? analysis.text().match(t, "organisation_head") : null;
            if (head != null) {
                return head.entry().has("kind", "branch") ? "branch_of" : "part_of";
            }
        }
        return null;
    }
}
