package kelisim.extract.internal.family.body;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Members that are counted and then named: 'Four states make it up: A, B, C and D', 'the three towns of the Forum (A, B, C)'. That
 * the names are as many as was said shows that the list is theirs.
 */
final class CountedMembers {

    private static final int FEWEST = 3;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    CountedMembers(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        for (Mention figure : analysis.mentions().all(MentionKind.FIGURE)) {
            int count = count(figure);
            if (count >= FEWEST && analysis.isTold(figure.begin())) {
                read(figure, count);
            }
        }
    }

    /** How many states, towns or members a figure counts, 0 if it counts other things. */
    private int count(Mention figure) {
        boolean members = isOfThose(figure);
        for (int t = figure.begin(); t <= figure.end() && !members; t++) {
            members = analysis.text().is(t, "member_noun");
        }
        return members && figure.reading() instanceof Reading.Figure number && number.upper() == null
                ? number.value().intValue()
                : 0;
    }

    /** 'It had nine members. Today there are four: A …': how many there are of what the sentence before counts. */
    private boolean isOfThose(Mention figure) {
        Sentence sentence = analysis.text().sentenceOf(figure.begin());
        int number = analysis.text().sentenceNumber(figure.begin());
        Sentence earlier = number == 0 ? sentence : analysis.text().sentences().get(number - 1);
        boolean bare = opensList(figure.end())
                && analysis.text().isFunction(figure.begin() - 1, "verb", "be")
                && earlier.block() == sentence.block();
        for (int t = earlier.begin(); t < earlier.end() && bare; t++) {
            if (analysis.text().is(t, "member_noun") || analysis.text().is(t, "membership")) {
                return true;
            }
        }
        return false;
    }

    private void read(Mention figure, int count) {
        Sentence sentence = analysis.text().sentenceOf(figure.begin());
        for (int mark = figure.end(); mark < sentence.end(); mark++) {
            List<Named> members = opensList(mark) ? NameSeries.at(analysis, mark + 1, sentence.end()) : List.of();
            if (members.size() == count) {
                tell(sentence, members, whole(figure, sentence, mark));
                return;
            }
        }
    }

    private void tell(Sentence sentence, List<Named> members, @Nullable Entity whole) {
        for (Named member : members) {
            boolean fits = member.entity().kind() != MentionKind.PERSON;
            Entity named = fits ? member.entity() : null;
            ties.add("affiliation.counted", named, whole, Ties.MEMBER, sentence.begin(), member.end());
        }
    }

    /** Whether a colon, a dash between words or a bracket stands here. */
    private boolean opensList(int t) {
        return analysis.tokens().isMark(t, ':')
                || analysis.tokens().is(t, Shape.OPENS_BRACKET)
                || analysis.tokens().is(t, Shape.DASH) && !analysis.tokens().is(t, Shape.JOINED);
    }

    /** The only body in front of the list; where none is named, the one that 'it' and 'its' mean. */
    private @Nullable Entity whole(Mention figure, Sentence sentence, int mark) {
        Entity only = null;
        for (Mention body : analysis.mentions().within(sentence.begin(), mark, MentionKind.ORGANISATION)) {
            Entity named = bodies.isPlural(body) ? null : bodies.of(body);
            if (named != null && only != null && only != named) {
                return null;
            }
            only = named == null ? only : named;
        }
        if (only == null && isOurs(figure)) {
            Entity own = analysis.discourse().own();
            boolean state = own != null && Bodies.isOfState(own.entry());
            return state ? bodies.spoken().of(figure.begin()) : own;
        }
        return only != null || !speaksOfIt(sentence.begin(), mark) && !isOfThose(figure)
                ? only
                : bodies.spoken().of(figure.begin());
    }

    /** 'We are eight countries: A …'. */
    private boolean isOurs(Mention figure) {
        return analysis.text().isFunction(figure.begin() - 2, "person", "first")
                && analysis.text().isFunction(figure.begin() - 1, "verb", "be");
    }

    private boolean speaksOfIt(int begin, int end) {
        for (int t = begin; t < end; t++) {
            if (analysis.text().isWord(t, "it") || analysis.text().isWord(t, "its")) {
                return true;
            }
        }
        return false;
    }
}
