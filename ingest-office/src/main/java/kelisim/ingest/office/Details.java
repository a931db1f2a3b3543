package kelisim.ingest.office;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import kelisim.document.DocumentDetails;
import org.apache.poi.hpsf.SummaryInformation;
import org.jspecify.annotations.Nullable;

/** What the formats' own properties tell, in the form that documents keep it. */
final class Details {

    /** No format read here is older. */
    private static final int FIRST_YEAR = 1980;

    private Details() {}

    /** What the properties of Microsoft's binary formats tell. */
    static DocumentDetails of(@Nullable SummaryInformation summary) {
        return summary == null
                ? DocumentDetails.NONE
                : DocumentDetails.NONE
                        .withTitle(text(summary.getTitle()))
                        .withPublished(day(summary.getCreateDateTime()))
                        .withAuthors(names(summary.getAuthor()));
    }

    /** The words, or nothing where the property is missing or blank. */
    static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * The day in UTC, as files do not keep the zone they were written in; nothing for the zeros of the formats' calendars
     * (1601, 1904 and the like), which stand where no date was set.
     */
    static @Nullable LocalDate day(@Nullable Date date) {
        if (date == null) {
            return null;
        }
        LocalDate day = LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
        return day.getYear() < FIRST_YEAR ? null : day;
    }

    /** The one name, if there is one. */
    static List<String> names(@Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value.strip());
    }
}
