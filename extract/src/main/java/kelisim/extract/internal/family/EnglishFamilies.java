package kelisim.extract.internal.family;

import java.util.List;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.fact.Families;
import kelisim.extract.internal.family.agreement.AgreementFinder;
import kelisim.extract.internal.family.agreement.SignersMeant;
import kelisim.extract.internal.family.body.AffiliationFinder;
import kelisim.extract.internal.family.body.EstablishmentFinder;
import kelisim.extract.internal.family.commitment.CommitmentFinder;
import kelisim.extract.internal.family.contact.ContactFinder;
import kelisim.extract.internal.family.event.EventFinder;
import kelisim.extract.internal.family.event.LikelyParticipants;
import kelisim.extract.internal.family.measurement.MeasurementFinder;
import kelisim.extract.internal.family.office.OfficeFinder;
import kelisim.extract.internal.family.resource.SharedResourceFinder;
import kelisim.extract.internal.family.statement.StatementFinder;
import kelisim.extract.internal.family.twinning.TwinningFinder;
import kelisim.extract.internal.lexicon.Lexicon;
import kelisim.extract.internal.odds.Judge;

/** The families in the order in which they run. */
public final class EnglishFamilies {

    private EnglishFamilies() {}

    /** @param judge who decides what no rule does */
    public static Families of(Lexicon lexicon, Judge judge) {
        List<FactFinder> finders = List.of(
                new OfficeFinder(judge),
                new AgreementFinder(),
                new AffiliationFinder(),
                new EstablishmentFinder(),
                new EventFinder(),
                new ContactFinder(),
                new CommitmentFinder(lexicon),
                new StatementFinder(),
                new TwinningFinder(),
                new SharedResourceFinder(),
                new MeasurementFinder(lexicon),
                new LikelyParticipants(judge));
        return new Families(finders, List.of(new SignersMeant()));
    }
}
