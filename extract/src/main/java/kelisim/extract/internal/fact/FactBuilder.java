package kelisim.extract.internal.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.fact.Affiliation;
import kelisim.fact.AffiliationRelation;
import kelisim.fact.Agreement;
import kelisim.fact.AgreementKind;
import kelisim.fact.AgreementStatus;
import kelisim.fact.Code;
import kelisim.fact.Commitment;
import kelisim.fact.CommitmentKind;
import kelisim.fact.Comparator;
import kelisim.fact.Contact;
import kelisim.fact.ContactChannel;
import kelisim.fact.EdtfDate;
import kelisim.fact.Establishment;
import kelisim.fact.EstablishmentAct;
import kelisim.fact.EstablishmentStatus;
import kelisim.fact.Event;
import kelisim.fact.EventKind;
import kelisim.fact.EventStatus;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.Measurement;
import kelisim.fact.MeasurementKind;
import kelisim.fact.Name;
import kelisim.fact.Office;
import kelisim.fact.OfficeStatus;
import kelisim.fact.Participation;
import kelisim.fact.ParticipationRole;
import kelisim.fact.Reference;
import kelisim.fact.ReferenceRelation;
import kelisim.fact.ResourceKind;
import kelisim.fact.SharedResource;
import kelisim.fact.Signature;
import kelisim.fact.Statement;
import kelisim.fact.Theme;
import kelisim.fact.Twinning;
import org.jspecify.annotations.Nullable;

/** Makes typed facts of drafts; a draft without what its type cannot be without gives none. */
final class FactBuilder {

    private final Draft draft;
    private final List<Evidence> evidence;

    FactBuilder(Draft draft, List<Evidence> evidence) {
        this.draft = draft;
        this.evidence = evidence;
    }

    @Nullable
    Fact build() {
        return switch (draft.type()) {
            case OFFICE -> office();
            case AGREEMENT -> agreement();
            case SIGNATURE -> signature();
            case EVENT -> event();
            case PARTICIPATION -> participation();
            case AFFILIATION -> affiliation();
            case ESTABLISHMENT -> establishment();
            case COMMITMENT -> commitment();
            case MEASUREMENT -> measurement();
            case TWINNING -> names("places").size() == 2 ? new Twinning(names("places"), evidence) : null;
            case STATEMENT -> statement();
            case REFERENCE -> reference();
            case SHARED_RESOURCE -> resource();
            case CONTACT -> contact();
        };
    }

    private @Nullable Fact office() {
        Name person = name("person");
        String role = draft.string("role");
        return person == null || role == null
                ? null
                : new Office(
                        person,
                        role,
                        name("organisation"),
                        date("from"),
                        date("until"),
                        code(OfficeStatus.class, "status"),
                        evidence);
    }

    private @Nullable Fact agreement() {
        AgreementKind kind = code(AgreementKind.class, "kind");
        return kind == null
                ? null
                : new Agreement(
                        kind,
                        name("title"),
                        names("parties"),
                        draft.string("subject"),
                        date("date"),
                        name("place"),
                        code(AgreementStatus.class, "status"),
                        evidence);
    }

    private @Nullable Fact signature() {
        Name signatory = name("signatory");
        return signatory == null
                ? null
                : new Signature(signatory, name("instrument"), name("party"), date("date"), name("place"), evidence);
    }

    private @Nullable Fact event() {
        EventKind kind = code(EventKind.class, "kind");
        BigDecimal ordinal = number("ordinal");
        return kind == null
                ? null
                : new Event(
                        kind,
                        name("name"),
                        ordinal == null || ordinal.signum() < 1 ? null : ordinal.intValue(),
                        date("date"),
                        name("place"),
                        draft.string("theme"),
                        code(EventStatus.class, "status"),
                        evidence);
    }

    private @Nullable Fact participation() {
        Name participant = name("participant");
        return participant == null
                ? null
                : new Participation(participant, name("event"), code(ParticipationRole.class, "role"), evidence);
    }

    private @Nullable Fact affiliation() {
        Name member = name("member");
        Name body = name("body");
        return member == null || body == null || member.equals(body)
                ? null
                : new Affiliation(member, body, code(AffiliationRelation.class, "relation"), date("since"), evidence);
    }

    private @Nullable Fact establishment() {
        Name subject = name("subject");
        EstablishmentAct act = code(EstablishmentAct.class, "act");
        return subject == null || act == null
                ? null
                : new Establishment(
                        subject,
                        act,
                        date("date"),
                        name("place"),
                        name("by"),
                        name("under"),
                        code(EstablishmentStatus.class, "status"),
                        evidence);
    }

    private @Nullable Fact commitment() {
        String text = draft.string("text");
        return text == null
                ? null
                : new Commitment(
                        text,
                        code(CommitmentKind.class, "kind"),
                        themes(),
                        names("actors"),
                        name("under"),
                        date("deadline"),
                        name("place"),
                        evidence);
    }

    private @Nullable Fact measurement() {
        BigDecimal value = number("value");
        String unit = draft.string("unit");
        return value == null || unit == null
                ? null
                : new Measurement(
                        value,
                        unit,
                        number("upper"),
                        draft.string("indicator"),
                        number("total"),
                        code(MeasurementKind.class, "kind"),
                        code(Comparator.class, "comparator"),
                        date("period"),
                        name("of"),
                        evidence);
    }

    private @Nullable Fact statement() {
        String quote = draft.string("quote");
        return quote == null ? null : new Statement(quote, name("speaker"), name("occasion"), evidence);
    }

    private @Nullable Fact reference() {
        ReferenceRelation relation = code(ReferenceRelation.class, "relation");
        Name to = name("to");
        return relation == null || to == null ? null : new Reference(name("from"), relation, to, evidence);
    }

    private @Nullable Fact resource() {
        Name resource = name("resource");
        return resource == null
                ? null
                : new SharedResource(resource, code(ResourceKind.class, "kind"), names("states"), evidence);
    }

    private @Nullable Fact contact() {
        String value = draft.string("value");
        return value == null
                ? null
                : new Contact(value, code(ContactChannel.class, "channel"), name("organisation"), evidence);
    }

    private @Nullable Name name(String slot) {
        Entity entity = draft.entity(slot);
        return entity == null ? null : entity.name();
    }

    private List<Name> names(String slot) {
        List<Name> names = new ArrayList<>();
        for (Entity entity : draft.entities(slot)) {
            names.add(entity.name());
        }
        return names;
    }

    private @Nullable EdtfDate date(String slot) {
        return draft.slots().get(slot) instanceof EdtfDate date ? date : null;
    }

    private @Nullable BigDecimal number(String slot) {
        return draft.slots().get(slot) instanceof BigDecimal number ? number : null;
    }

    private <E extends Enum<E> & Code> @Nullable E code(Class<E> list, String slot) {
        String code = draft.string(slot);
        return code == null ? null : Code.parse(list, code);
    }

    /** Themes are one text, separated by spaces. */
    private Set<Theme> themes() {
        String codes = draft.string("themes");
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        if (codes != null) {
            for (String code : codes.toLowerCase(Locale.ROOT).split(" ")) {
                themes.add(Code.parse(Theme.class, code));
            }
        }
        return themes;
    }
}
