package kelisim.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.archive.Entity;
import kelisim.fact.Agreement;
import kelisim.fact.AgreementKind;
import kelisim.fact.AgreementStatus;
import kelisim.fact.Commitment;
import kelisim.fact.Name;
import kelisim.fact.Theme;

/** Which instruments exist, or are in the making, between whom. Two facts tell of the same where the instrument is the same, or,
 * for untitled ones, kind, parties and date. */
public final class Agreements extends Question<Agreement, Agreements> {

    Agreements(Sources<Agreement> sources, List<Condition<Agreement>> conditions) {
        super(sources, conditions);
    }

    /** Instruments that have all of these among their parties. */
    public Agreements between(String... parties) {
        Agreements question = this;
        for (String party : parties) {
            question = question.slots(party, Agreement::parties);
        }
        return question;
    }

    /** Instruments of this kind. */
    public Agreements kind(AgreementKind kind) {
        return where(agreement -> agreement.kind() == kind);
    }

    /** Instruments that have come this far. */
    public Agreements status(AgreementStatus status) {
        return where(agreement -> agreement.status() == status);
    }

    /** The instrument of this title. */
    public Agreements titled(String title) {
        return slot(title, Agreement::title);
    }

    /** Instruments whose title or subject has these words. */
    public Agreements on(String words) {
        return where(agreement -> {
            Name title = agreement.title();
            String subject = agreement.subject();
            return (title != null && Words.contains(title.text(), words))
                    || (subject != null && Words.contains(subject, words));
        });
    }

    /** Instruments under which some document of the archive has a commitment of this theme. */
    public Agreements theme(Theme theme) {
        Set<Entity> instruments = new HashSet<>();
        for (Commitment commitment : sources().archive().facts(Commitment.class)) {
            Name under = commitment.under();
            if (under != null && commitment.themes().contains(theme)) {
                instruments.add(sources().entity(commitment, under));
            }
        }
        return where(agreement -> {
            Name title = agreement.title();
            return title != null && instruments.contains(sources().entity(agreement, title));
        });
    }

    @Override
    Object sameness(Agreement fact) {
        if (fact.title() != null) {
            return entity(fact, fact.title());
        }
        List<String> parties = fact.parties().stream()
                .map(party -> entity(fact, party))
                .sorted()
                .toList();
        return List.of(fact.kind(), parties, String.valueOf(fact.date()));
    }

    @Override
    Agreements with(List<Condition<Agreement>> conditions) {
        return new Agreements(sources(), conditions);
    }
}
