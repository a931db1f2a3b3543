package kelisim.ingest.office;

import java.util.Locale;
import java.util.Optional;
import kelisim.spi.Source;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a mail.
 *
 * @param name what it is called, if the mail says
 * @param mediaType what it is, if the mail says; often no more than 'bytes'
 * @param content what it holds
 */
record Attachment(@Nullable String name, @Nullable String mediaType, Source content) {

    private static final String BYTES = "application/octet-stream";

    static Attachment of(@Nullable String name, @Nullable String mediaType, byte[] bytes) {
        return new Attachment(
                name,
                mediaType,
                new Source(name == null ? "attachment" : name, mediaType == null ? BYTES : mediaType, bytes));
    }

    /** The name and type for people. */
    String shown() {
        return "'" + (name == null ? "without a name" : name) + "'" + (mediaType == null ? "" : " (" + mediaType + ")");
    }

    /** The format of this module that it has, by its type, else by the ending of its name. */
    Optional<OfficeFormat> format() {
        Optional<OfficeFormat> told = mediaType == null ? Optional.empty() : OfficeFormat.of(mediaType);
        return told.isPresent() ? told : OfficeFormat.ofEnding(ending());
    }

    boolean isText() {
        return "text/plain".equals(mediaType) || ending().equals("txt");
    }

    private String ending() {
        return name == null ? "" : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
