package kelisim.extract.internal.family.event;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** When an event is: by its name, the words behind it, its entry in a chronology, its clause, the lines of a heading. */
final class EventDate {

    /** How far behind a name its date may stand when no verb is between. */
    private static final int NEAR = 8;
    /** The length of a date that tells no more than a year. */
    private static final int YEAR = 4;

    private final Analysis analysis;
    private final Mention mention;
    private final EventClause clause;
    private final Sentence sentence;
    private final @Nullable Frame frame;

    EventDate(Analysis analysis, Mention mention, EventClause clause) {
        this.analysis = analysis;
        this.mention = mention;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.frame = clause.frame();
    }

    /** The date; {@code null} if none is told. */
    @Nullable
    EdtfDate find() {
        EdtfDate inside = analysis.dateWithin(mention.begin(), EventName.end(analysis, mention));
        if (inside != null) {
            return inside;
        }
        Frame appended = clause.appended();
        EdtfDate near = appended == null ? dateNear() : analysis.date(appended);
        near = near == null ? analysis.discourse().entries().date(mention.begin()) : near;
        if (near != null) {
            EdtfDate day = isYear(near) && clause.isCore() && frame != null && EventClause.isHolding(frame)
                    ? dayOf(frame)
                    : null;
            // 'a show of photographs from 1989 will open on 6 July'
            return day != null && !near.overlaps(day) ? day : near;
        }
        if (frame != null && (clause.isCore() || EventClause.isHolding(frame) || frame.standing() == Standing.DONE)) {
            EdtfDate told = analysis.date(frame);
            // 'the conference adopted a plan for 2024–2025': no event takes years
            if (told != null && (EventClause.isHolding(frame) || !isOfYears(told))) {
                return told;
            }
        }
        for (Frame other : clause.others()) {
            EdtfDate told = other.standing() == Standing.DENIED ? null : analysis.date(other);
            if (told != null) {
                return told;
            }
        }
        return dateOfHeading();
    }

    private @Nullable EdtfDate dayOf(Frame told) {
        return told.complements().stream()
                .map(complement -> analysis.dateWithin(
                        complement.phrase().begin(), complement.phrase().end()))
                .filter(date -> date != null && date.isDay())
                .findFirst()
                .orElse(null);
    }

    private static boolean isYear(EdtfDate date) {
        return date.toString().length() == YEAR;
    }

    private static boolean isOfYears(EdtfDate date) {
        return date.earliest().plusYears(1).isBefore(date.latest());
    }

    private @Nullable EdtfDate dateNear() {
        for (int t = mention.end(); t < Math.min(sentence.end(), mention.end() + NEAR); t++) {
            Mention date = analysis.mentions().at(t, MentionKind.DATE);
            if (date != null && date.reading() instanceof Reading.Time time) {
                return time.date();
            }
            if (analysis.text().is(t, "verb") && !clause.isHeldWord(t) && !isFixedWord(t)
                    || analysis.tokens().isMark(t, ';')) {
                return null;
            }
        }
        return null;
    }

    /** 'the ceremony, announced for December', 'a session foreseen for May'. */
    private boolean isFixedWord(int t) {
        Match verb = analysis.text().match(t, "verb");
        return verb != null
                && (verb.entry().has("classes", "plan")
                        || verb.entry().has("classes", "expect")
                        || verb.entry().has("classes", "announce")
                                && analysis.text().isWord(verb.end(), "for"))
                && analysis.mentions().at(verb.end() + 1, MentionKind.DATE) != null;
    }

    /** The lines under a title that names the event tell when and where it is. */
    private @Nullable EdtfDate dateOfHeading() {
        for (Sentence line : clause.headingLines()) {
            EdtfDate date = analysis.dateWithin(line.begin(), line.end());
            if (date != null) {
                return date;
            }
        }
        return clause.isInHead() ? new SceneLabels(analysis).date() : null;
    }
}
