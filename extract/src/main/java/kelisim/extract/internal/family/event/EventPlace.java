package kelisim.extract.internal.family.event;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Where an event is: by the words behind its name, its clause, the lines of a heading, the town with which its name begins. */
final class EventPlace {

    private static final Set<MentionKind> PLACES = Set.of(MentionKind.PLACE, MentionKind.STATE);

    private final Analysis analysis;
    private final Mention mention;
    private final EventClause clause;
    private final Sentence sentence;
    private final @Nullable Frame frame;

    EventPlace(Analysis analysis, Mention mention, EventClause clause) {
        this.analysis = analysis;
        this.mention = mention;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.frame = clause.frame();
    }

    /** The place; {@code null} if none is told. */
    @Nullable
    Entity find() {
        Entity near = placeAt(mention.end(), Math.min(sentence.end(), mention.end() + 4));
        if (near != null) {
            return near;
        }
        Frame appended = clause.appended();
        if (appended != null && analysis.place(appended) != null) {
            return analysis.place(appended);
        }
        boolean visit = mention.entry() != null && mention.entry().has("kind", "visit");
        boolean aim = analysis.text().isWord(EventName.determiner(analysis, mention.begin()) - 1, "for")
                || analysis.text().isWord(mention.begin() - 1, "for");
        visit |= aim && frame != null && frame.is("travel");
        if (frame != null && (clause.isCore() || EventClause.isHolding(frame) || visit && isGoing(frame))) {
            Entity told = analysis.place(frame);
            told = told == null && (visit || frame.is("gather") || frame.is("attract")) ? goal(frame) : told;
            told = told == null && frame.is("host") && clause.isCore() ? hosting(frame) : told;
            if (told != null) {
                return told;
            }
        }
        for (Frame other : clause.others()) {
            Entity told = other.standing() == Standing.DENIED ? null : analysis.place(other);
            if (told != null) {
                return told;
            }
        }
        for (Sentence line : clause.headingLines()) {
            for (Mention place : analysis.mentions().within(line.begin(), line.end(), MentionKind.PLACE)) {
                if (place.begin() > mention.end() && place.begin() == line.begin()) {
                    return analysis.discourse().of(place);
                }
            }
        }
        Entity ahead = placeAhead();
        return ahead == null && clause.isInHead() ? new SceneLabels(analysis).place() : ahead;
    }

    /** 'the Vidin gathering', 'the Lima talks': the town with which the name begins. */
    private @Nullable Entity placeAhead() {
        int begin = EventName.begin(analysis, mention);
        Mention town = analysis.mentions().at(begin, MentionKind.PLACE);
        Mention outer = town == null ? null : analysis.mentions().outermost(begin);
        boolean opens = town != null && town.equals(outer) && town.end() <= mention.head();
        boolean inside = town != null && mention.equals(outer) && town.end() == mention.head();
        return town != null && (opens || inside) ? analysis.discourse().of(town) : null;
    }

    /** 'came to Kenya on a visit', 'the congress brought engineers to Chamonix'. */
    private @Nullable Entity goal(Frame frame) {
        List<Entity> goals = analysis.entities(analysis.behind(frame, "to"), PLACES);
        return goals.isEmpty() ? null : goals.get(0);
    }

    /** 'Baku hosted the fair': the city is also where. */
    private @Nullable Entity hosting(Frame frame) {
        List<Entity> hosts = analysis.entities(frame.subjects(), Set.of(MentionKind.PLACE));
        return hosts.isEmpty() ? null : hosts.get(0);
    }

    /** 'in Geneva' right behind the name, or 'Geneva' in brackets. */
    private @Nullable Entity placeAt(int from, int to) {
        boolean bracket = analysis.tokens().is(from, Shape.OPENS_BRACKET);
        boolean label = frame == null && analysis.tokens().is(from, Shape.MARK | Shape.DASH);
        Mention inside = bracket || label ? analysis.mentions().at(from + 1, MentionKind.PLACE) : null;
        if (inside != null && !analysis.tokens().is(inside.end(), Shape.WORD)) {
            return analysis.discourse().of(inside);
        }
        for (int t = from; t < to; t++) {
            boolean visit = mention.entry() != null && mention.entry().has("kind", "visit");
            boolean local = analysis.text().isWord(t, "in")
                    || analysis.text().isWord(t, "at")
                    || visit && analysis.text().isWord(t, "to");
            Mention place =
                    local ? analysis.mentions().at(skipArticle(t + 1), MentionKind.PLACE, MentionKind.STATE) : null;
            if (place != null) {
                return analysis.discourse().of(place);
            }
            if (analysis.text().is(t, "verb") && !clause.isHeldWord(t)) {
                return null;
            }
        }
        return null;
    }

    private int skipArticle(int t) {
        return analysis.text().isWord(t, "the") ? t + 1 : t;
    }

    private static boolean isGoing(Frame frame) {
        return frame.is("travel") || frame.verb().copula();
    }
}
