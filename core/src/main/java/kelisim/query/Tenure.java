package kelisim.query;

import java.time.LocalDate;
import kelisim.fact.EdtfDate;
import kelisim.fact.Office;
import kelisim.fact.OfficeStatus;

/**
 * From when to when an office was held, by what one document says.
 *
 * @param first the first day
 * @param last the last day
 */
record Tenure(LocalDate first, LocalDate last) {

    static Tenure of(Office office) {
        LocalDate published = office.document().details().published();
        EdtfDate from = office.from();
        EdtfDate until = office.until();
        boolean former = office.status() == OfficeStatus.FORMER || until != null;
        LocalDate first = from != null ? from.earliest() : published == null || former ? LocalDate.MIN : published;
        LocalDate last = LocalDate.MAX;
        if (until != null) {
            last = until.latest();
        } else if (former && published != null) {
            last = published.minusDays(1);
        }
        return new Tenure(first, last);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
