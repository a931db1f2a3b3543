package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Who is elected or appointed to a body, whose member he is then: 'to the Board were elected A, who heads B, and C', 'they appointed
 * D to the Committee'.
 */
final class Seats {

    /** How far from its verb an election is read. */
    private static final int LONGEST = 80;
    /** How many words may stand in front of the body: 'to the new 15-seat Committee'. */
    private static final int WORDS = 4;
    /** Kinds of bodies that have seats. */
    private static final Set<String> SEATED =
            Set.of("committee", "commission", "council", "working_group", "parliament", "court");

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final AddressForms titles;
    private final NamedUnits units;

    Seats(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.titles = new AddressForms(analysis);
        this.units = new NamedUnits(analysis);
    }

    void find() {
        for (Frame frame : analysis.phrases().frames(Set.of("elect", "appoint"))) {
            if (frame.standing() == Standing.DONE) {
                filled(frame);
            }
        }
    }

    private void filled(Frame frame) {
        Sentence clause = clause(frame);
        Mention seat = seat(frame, clause);
        Entity body = seat == null ? null : units.of(seat);
        if (seat == null || body == null) {
            return;
        }
        for (Mention person : people(frame, seat, clause)) {
            Entity holder = analysis.discourse().of(person);
            int begin = Math.min(frame.verb().begin(), Math.min(seat.begin(), person.begin()));
            int end = Math.max(frame.verb().end(), Math.max(seat.end(), person.end()));
            if (holder != null) {
                drafts.add(Draft.of(FactType.OFFICE, "office.seat", analysis.span(begin, end))
                        .name("person", holder)
                        .text("role", "member")
                        .name("organisation", body)
                        .date("from", analysis.date(frame)));
            }
        }
    }

    /** The part of the sentence around the verb in which no other clause begins. */
    private Sentence clause(Frame frame) {
        Sentence whole = analysis.text().sentenceOf(frame.verb().begin());
        int begin = frame.verb().begin();
        while (begin > whole.begin() && begin > frame.verb().begin() - LONGEST && !parts(begin - 1)) {
            begin--;
        }
        int end = frame.verb().end();
        while (end < whole.end() && end < frame.verb().end() + LONGEST && !parts(end)) {
            end++;
        }
        return new Sentence(begin, end, whole.block());
    }

    private boolean parts(int t) {
        return analysis.tokens().isMark(t, ';') || analysis.text().isFunction(t, "pos", "subordinator");
    }

    /** The body to which somebody comes, not one in which he becomes something. */
    private @Nullable Mention seat(Frame frame, Sentence clause) {
        for (int t = clause.begin(); t < clause.end(); t++) {
            boolean fronted = t == clause.begin() || t == frame.verb().end();
            boolean to = analysis.text().isWord(t, "to")
                    || analysis.text().isWord(t, "into")
                    || analysis.text().isWord(t, "onto");
            if (to && (fronted || t > frame.verb().begin())) {
                Mention body = bodyBehind(t, clause.end());
                if (body != null && (t > frame.verb().begin() || isAlone(body, frame))) {
                    return body;
                }
            }
        }
        return null;
    }

    /** Whether nothing but the verb follows: 'To the Board were elected …'. */
    private boolean isAlone(Mention body, Frame frame) {
        return analysis.text().afterBracket(body.end(), frame.verb().begin())
                == frame.verb().begin();
    }

    private @Nullable Mention bodyBehind(int to, int limit) {
        int from = analysis.text().afterDeterminers(to + 1, limit);
        for (int t = from; t < Math.min(limit, from + WORDS); t++) {
            Mention body = analysis.mentions().at(t, MentionKind.ORGANISATION);
            if (body != null) {
                boolean owns = analysis.tokens().is(body.end(), Shape.POSSESSIVE);
                return isSeated(body.entry()) && !owns ? body : null;
            }
            if (!analysis.tokens().is(t, Shape.WORD | Shape.NUMBER | Shape.DASH)
                    || analysis.mentions().at(t, MentionKind.ROLE) != null) {
                return null;
            }
        }
        return null;
    }

    private static boolean isSeated(@Nullable Entry head) {
        return head != null && SEATED.stream().anyMatch(kind -> head.has("kind", kind));
    }

    /** Of a passive those in front of it, else those between verb and body, else those behind both. */
    private List<Mention> people(Frame frame, Mention seat, Sentence clause) {
        int verb = frame.verb().begin();
        List<Mention> front = frame.verb().passive() && seat.begin() > verb ? people(clause.begin(), verb) : List.of();
        List<Mention> between =
                front.isEmpty() && seat.begin() > verb ? people(frame.verb().end(), seat.begin()) : front;
        return between.isEmpty() ? people(Math.max(frame.verb().end(), seat.end()), clause.end()) : between;
    }

    private List<Mention> people(int begin, int end) {
        List<Mention> people = new ArrayList<>();
        for (Mention person : analysis.mentions().within(begin, end, MentionKind.PERSON)) {
            if (isListed(person, begin)) {
                people.add(person);
            }
        }
        return people;
    }

    /** Not 'elected by A', 'B, who succeeds A'. */
    private boolean isListed(Mention person, int begin) {
        int t = titles.before(person.begin(), begin);
        if (t > begin && analysis.text().isFunction(t - 1, "pos", "preposition")) {
            return false;
        }
        while (t > begin && !analysis.tokens().isMark(t - 1, ',')) {
            t--;
            if (analysis.text().isFunction(t, "pos", "relative")) {
                return false;
            }
        }
        return true;
    }
}
