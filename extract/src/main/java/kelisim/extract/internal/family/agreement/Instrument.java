package kelisim.extract.internal.family.agreement;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.mention.Mention;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A place where the text speaks of an instrument, with what its own words there tell.
 *
 * @param mention its name
 * @param entity which instrument it is
 * @param kind its kind, as the fact vocabulary names it
 * @param begin the first token of its full name
 * @param end the token after the last of its full name
 * @param parties whose it is, as far as the name says so
 * @param subject what it is about
 * @param date its date, if the name has one
 * @param place its place, if the name has one
 * @param specific whether the words single it out by title, parties, subject or date
 */
record Instrument(
        Mention mention,
        Entity entity,
        String kind,
        int begin,
        int end,
        List<Entity> parties,
        @Nullable String subject,
        @Nullable EdtfDate date,
        @Nullable Entity place,
        boolean specific) {

    /** The same, as the only one of its kind. */
    Instrument singledOut() {
        return new Instrument(mention, entity, kind, begin, end, parties, subject, date, place, true);
    }
}
