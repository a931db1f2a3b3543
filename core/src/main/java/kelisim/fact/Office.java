package kelisim.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person holds, or held, a role in an organisation, a state or a body.
 *
 * @param person who
 * @param role the role in the document's own words, without articles
 * @param organisation where, if the text makes it plain
 * @param from since when
 * @param until till when
 * @param status whether it is over
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record Office(
        Name person,
        String role,
        @Nullable Name organisation,
        @Nullable EdtfDate from,
        @Nullable EdtfDate until,
        @Nullable OfficeStatus status,
        List<Evidence> evidence)
        implements Fact {

    public Office {
        role = Slots.text("office", "role", role);
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public Office withEvidence(List<Evidence> evidence) {
        return new Office(person, role, organisation, from, until, status, evidence);
    }

    @Override
    public List<Name> names() {
        return Slots.names(person, organisation);
    }

    /** From {@code from} to {@code until}, as far as they are known; {@code from} alone where both together say nothing. */
    @Override
    public @Nullable EdtfDate when() {
        if (from == null || until == null) {
            return from == null ? until : from;
        }
        boolean boundless =
                from.earliest().equals(LocalDate.MIN) && until.latest().equals(LocalDate.MAX);
        return boundless || until.latest().isBefore(from.earliest()) ? from : EdtfDate.between(from, until);
    }
}
