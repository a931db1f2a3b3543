package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbClasses;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The facts of agreements: what the name of an instrument tells, the clause in which it stands and the list that it is in. */
final class AgreementDrafts {

    /** Kinds that a body makes alone, or that stand without parties. */
    private static final Set<String> ONE_SIDED = Set.of("convention", "law", "decision", "charter", "letter");

    /** Kinds whose party is the body that adopts them. */
    private static final Set<String> ADOPTED_ALONE =
            Set.of("law", "decision", "charter", "plan", "programme", "declaration", "statement");

    /** What the parties of an instrument do together. */
    private static final VerbClasses MAKING = VerbClasses.of("sign", "extend", "exchange", "negotiate", "draft");

    private static final Set<MentionKind> BODIES = Set.of(MentionKind.ORGANISATION, MentionKind.STATE);

    private final Analysis analysis;
    private final List<Entity> mainStates;
    private final Signatories signatories;
    private final ReportScene scene;
    private final Announcement announcement;

    /**
     * @param mainStates the two states that the document is about, whose an instrument without parties is
     */
    AgreementDrafts(Analysis analysis, List<Entity> mainStates, Signatories signatories) {
        this.analysis = analysis;
        this.mainStates = mainStates;
        this.signatories = signatories;
        this.scene = new ReportScene(analysis);
        this.announcement = new Announcement(analysis);
    }

    /** What the name tells, and the words that announce the list in which it stands. */
    Draft named(Instrument instrument) {
        Announcement.Done done = announcement.of(instrument.begin());
        if (done == null) {
            return told(instrument, null, null);
        }
        Draft draft = told(instrument, done.signed() ? "signed" : "adopted", null);
        boolean alone = !done.signed() && ADOPTED_ALONE.contains(instrument.kind());
        List<Entity> makers = alone ? analysis.entities(done.makers(), BODIES) : List.of();
        return makers.isEmpty() ? draft : draft.names("parties", makers);
    }

    /** What a clause tells besides the name; without a clause, what the name tells alone. */
    Draft told(Instrument instrument, @Nullable String status, @Nullable Frame frame) {
        boolean signing = frame != null
                && frame.standing() == Standing.DONE
                && (frame.is("sign") || frame.is("adopt") || frame.is("exchange") || frame.is("extend"));
        EdtfDate date = instrument.date();
        Entity place = instrument.place();
        if (date == null && signing && frame != null) {
            date = analysis.date(frame);
        }
        if (place == null && signing && frame != null) {
            place = analysis.place(frame);
        }
        boolean inList = frame == null && status != null;
        boolean undated = inList || signing && date == null && frame != null && !hasDate(frame, instrument);
        if (undated && date == null) {
            date = scene.date(instrument.begin());
            place = place == null ? scene.place(instrument.begin()) : place;
        } else if (signing && frame != null && frame.is("sign") && place == null && date != null && date.isDay()) {
            EdtfDate then = scene.date(instrument.begin());
            place = then != null && then.overlaps(date) ? scene.place(instrument.begin()) : null;
        }
        int begin = frame == null ? instrument.begin() : Math.min(frame.begin(), instrument.begin());
        int end = frame == null ? instrument.end() : Math.max(frame.end(), instrument.end());
        return Draft.of(
                        FactType.AGREEMENT,
                        frame == null ? "agreement.name" : "agreement.clause",
                        analysis.span(begin, end))
                .code("kind", instrument.kind())
                .name("title", instrument.entity())
                .names("parties", parties(instrument, frame))
                .text("subject", instrument.subject())
                .date("date", date)
                .name("place", place)
                .code(
                        "status",
                        status == null || isExchangedDraft(instrument, frame)
                                ? Standings.of(analysis, instrument, date)
                                : status);
    }

    /** 'They exchanged the draft agreement': what is exchanged is signed, unless it is still being made. */
    private boolean isExchangedDraft(Instrument instrument, @Nullable Frame frame) {
        return frame != null && frame.is("exchange") && "negotiated".equals(Standings.of(analysis, instrument, null));
    }

    private List<Entity> parties(Instrument instrument, @Nullable Frame frame) {
        if (instrument.parties().size() > 1) {
            return instrument.parties();
        }
        List<Entity> parties = new ArrayList<>(instrument.parties());
        if (frame != null && frame.is("adopt") && ADOPTED_ALONE.contains(instrument.kind())) {
            parties.addAll(analysis.entities(frame.subjects(), BODIES));
        }
        if (frame != null && frame.isAny(MAKING)) {
            for (Entity party : signatories.parties(frame)) {
                if (!parties.contains(party)) {
                    parties.add(party);
                }
            }
        }
        boolean worldwide = instrument.mention().entry() != null
                && instrument.mention().entry().lexicon().equals("instrument");
        boolean shared = parties.size() < 2 && !ONE_SIDED.contains(instrument.kind()) && !worldwide;
        return shared && !mainStates.isEmpty() ? mainStates : parties;
    }

    /** Whether the sentence names a day or a time that is not part of the instrument's name. */
    private boolean hasDate(Frame frame, Instrument instrument) {
        Sentence sentence = analysis.text().sentenceOf(frame.verb().begin());
        return analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.DATE).stream()
                .anyMatch(date -> date.end() <= instrument.begin() || date.begin() > instrument.end());
    }
}
