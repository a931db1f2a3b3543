package kelisim.ingest.office;

import java.nio.charset.StandardCharsets;
import kelisim.document.Locator;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Source;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of files that came with a mail: named in a problem, or read below the mail's own words if that was asked for
 * and the format is one of this module or plain text.
 */
final class Attachments {

    /** A mail in a mail in a mail; deeper ones are named only. */
    private static final int DEEPEST = 3;

    private final boolean asked;
    private final @Nullable String password;
    private final int depth;

    Attachments(boolean asked, @Nullable String password) {
        this(asked, password, 0);
    }

    private Attachments(boolean asked, @Nullable String password, int depth) {
        this.asked = asked;
        this.password = password;
        this.depth = depth;
    }

    void put(Attachment attachment, BlockSink sink, Limits limits) {
        boolean readable = attachment.isText() || attachment.format().isPresent();
        if (!asked || !readable || depth == DEEPEST || attachment.content().size() > limits.bytes()) {
            sink.problem(notRead(attachment, ""));
            return;
        }
        String name = attachment.content().name();
        sink.heading(name, 2, new Locator.Paragraph(name, 1));
        sink.enter(name);
        try {
            read(attachment, name, sink, limits);
        } catch (IngestException e) {
            sink.problem(notRead(attachment, ": " + e.problem().message()));
        } finally {
            sink.leave();
        }
    }

    private void read(Attachment attachment, String name, BlockSink sink, Limits limits) throws IngestException {
        OfficeFormat format = attachment.format().orElse(null);
        if (format == null) {
            int[] number = {0};
            new TypedText(sink, limits)
                    .put(
                            new String(attachment.content().bytes(), StandardCharsets.UTF_8),
                            "",
                            offset -> new Locator.Paragraph("body", ++number[0]));
            return;
        }
        Source source = new Source(
                name, format.mediaTypes().get(0), attachment.content().bytes());
        new FormatReader(password, new Attachments(true, password, depth + 1)).read(source, format, sink, limits);
    }

    private static Problem notRead(Attachment attachment, String why) {
        return Problem.warning("office.attachment", "attachment " + attachment.shown() + " was not read" + why);
    }
}
