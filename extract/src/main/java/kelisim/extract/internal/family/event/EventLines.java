package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Events that lines tell without a verb: 'Next session: Lima, June 2024', the same with the place on the line below; and a body
 * under a line of a day and a town, which met there.
 */
final class EventLines {

    /** How many words may stand between 'next' and the event's noun. */
    private static final int BETWEEN = 2;
    /** How many tokens such a line has at most. */
    private static final int LONGEST = 20;

    private final Analysis analysis;
    private final List<Sentence> sentences;

    EventLines(Analysis analysis) {
        this.analysis = analysis;
        this.sentences = analysis.text().sentences();
    }

    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        List<Occurrence> chronicle = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Occurrence next = next(s);
            Occurrence met = next == null && s > 0 ? met(s) : null;
            if (next != null) {
                found.add(next);
            } else if (met != null) {
                chronicle.add(met);
            }
        }
        if (chronicle.size() > 1) {
            found.addAll(chronicle);
        }
        return found;
    }

    private @Nullable Occurrence next(int s) {
        Sentence line = sentences.get(s);
        int first = behindNumber(line.begin());
        boolean coming = analysis.text().is(first, "coming")
                || analysis.text().is(first + 1, "coming") && analysis.text().isFunction(first, "definite", "true");
        Match head = coming ? head(line, first) : null;
        if (head == null || line.end() - first > LONGEST || hasVerb(s)) {
            return null;
        }
        int end = analysis.tokens().is(head.end(), Shape.DASH)
                        || analysis.tokens().isMark(head.end(), ':')
                ? head.end() + 1
                : head.end();
        boolean alone = end >= line.end() && s + 1 < sentences.size() && !hasVerb(s + 1);
        Sentence told = alone ? sentences.get(s + 1) : line;
        int from = alone ? told.begin() : end;
        boolean labelled = alone || end > head.end();
        return !labelled || told.end() - from > LONGEST ? null : planned(first, head, from, told.end());
    }

    private @Nullable Occurrence planned(int first, Match head, int from, int to) {
        EdtfDate date = analysis.dateWithin(from, to);
        Entity place = place(from, to);
        if (date == null) {
            return null;
        }
        String kind = head.entry().get("kind");
        String name = analysis.surface(first, head.end());
        Entity entity = analysis.discourse().plain(MentionKind.EVENT, name);
        return new Occurrence(
                head.begin(), head.end(), entity, kind == null ? "meeting" : kind, 0, date, place, "planned", false);
    }

    /** '6. NEXT SESSION': behind the number of a part. */
    private int behindNumber(int t) {
        return analysis.tokens().is(t, Shape.NUMBER) && analysis.tokens().isMark(t + 1, '.') ? t + 2 : t;
    }

    /** The event's noun with which the words behind 'next' end. */
    private @Nullable Match head(Sentence line, int first) {
        for (int t = first + 1; t <= first + 2 + BETWEEN && t < line.end(); t++) {
            Match head = analysis.text().match(t, "event_head");
            boolean closes = head != null
                    && (head.end() == line.end() || !analysis.tokens().is(head.end(), Shape.WORD));
            if (closes) {
                return head;
            }
        }
        return null;
    }

    /** '6–7 February, Inari' above 'Working Group on Rivers': that it met is all that such lines of a chronicle can say; one alone may head a letter. */
    private @Nullable Occurrence met(int s) {
        Sentence day = sentences.get(s - 1);
        Sentence line = sentences.get(s);
        Mention date = analysis.mentions().at(day.begin(), MentionKind.DATE);
        Mention place = date == null || !analysis.tokens().isMark(date.end(), ',')
                ? null
                : analysis.mentions().at(date.end() + 1, MentionKind.PLACE);
        Mention body = place == null || place.end() < day.end()
                ? null
                : analysis.mentions().at(line.begin(), MentionKind.ORGANISATION);
        boolean whole = body != null && analysis.text().afterBracket(body.end(), line.end()) >= line.end() - 1;
        if (!whole || body == null || place == null) {
            return null;
        }
        Entity entity = analysis.discourse()
                .plain(MentionKind.EVENT, "meeting of " + analysis.surface(body.begin(), body.end()));
        return new Occurrence(
                line.begin(),
                line.end(),
                entity,
                "meeting",
                0,
                analysis.dateWithin(day.begin(), day.end()),
                analysis.discourse().of(place),
                "held",
                false);
    }

    private @Nullable Entity place(int from, int to) {
        List<Mention> places = analysis.mentions().within(from, to, MentionKind.PLACE);
        return places.isEmpty() ? null : analysis.discourse().of(places.get(0));
    }

    private boolean hasVerb(int s) {
        return !analysis.phrases().frames(s).isEmpty();
    }
}
