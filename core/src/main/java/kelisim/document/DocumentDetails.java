package kelisim.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document tells of itself. What it does not tell is {@code null}; nothing is guessed from file dates.
 *
 * @param title its title, as it stands
 * @param published the day it was published or, for an instrument, dated
 * @param language its language as a BCP 47 tag, such as {@code en} or {@code kk-Cyrl}
 * @param url its canonical address
 * @param publisher who published it: a site, an agency, a body
 * @param authors who wrote it, in order
 */
public record DocumentDetails(
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String url,
        @Nullable String publisher,
        List<String> authors) {

    /** Of a document that tells nothing of itself. */
    public static final DocumentDetails NONE = new DocumentDetails(null, null, null, null, null, List.of());

    public DocumentDetails {
        authors = List.copyOf(authors);
    }

    public DocumentDetails withTitle(@Nullable String title) {
        return new DocumentDetails(title, published, language, url, publisher, authors);
    }

    public DocumentDetails withPublished(@Nullable LocalDate published) {
        return new DocumentDetails(title, published, language, url, publisher, authors);
    }

    public DocumentDetails withLanguage(@Nullable String language) {
        return new DocumentDetails(title, published, language, url, publisher, authors);
    }

    public DocumentDetails withUrl(@Nullable String url) {
        return new DocumentDetails(title, published, language, url, publisher, authors);
    }

    public DocumentDetails withPublisher(@Nullable String publisher) {
        return new DocumentDetails(title, published, language, url, publisher, authors);
    }

    public DocumentDetails withAuthors(List<String> authors) {
        return new DocumentDetails(title, published, language, url, publisher, authors);
    }
}
