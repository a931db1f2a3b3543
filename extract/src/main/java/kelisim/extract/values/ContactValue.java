package kelisim.extract.values;

import kelisim.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody: a phone number, an e-mail address, a URL.
 *
 * @param span the characters that say it
 * @param kind {@code PHONE}, {@code EMAIL} or {@code URL}
 * @param normal a phone's digits as they are dialled, extension included, with a leading {@code +} if the text has one; otherwise
 *     the text itself
 */
public record ContactValue(Span span, ValueKind kind, String normal) implements Value {

    public ContactValue {
        if (kind != ValueKind.PHONE && kind != ValueKind.EMAIL && kind != ValueKind.URL) {
            throw new IllegalArgumentException("a contact is of kind PHONE, EMAIL or URL, not " + kind);
        }
    }

    /** None. */
    @Override
    public @Nullable String unit() {
        return null;
    }
}
