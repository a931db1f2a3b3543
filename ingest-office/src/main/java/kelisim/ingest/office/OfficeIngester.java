package kelisim.ingest.office;

import java.util.Arrays;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.spi.IngestException;
import kelisim.spi.Ingester;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Reading;
import kelisim.spi.Source;
import kelisim.spi.wording.OwnWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word, OpenDocument, RTF, EPUB, PowerPoint, Excel and mail files. Each block's locator is a paragraph's number, a
 * slide, or a cell address.
 *
 * <p>Headers, footers, comments, deleted text, macros and whatever the file links to are left out; attachments are named in
 * problems of the rule {@code office.attachment}, or read if asked for ({@link #withAttachments()}). Nothing is fetched.
 *
 * <p>Errors: {@code office.encrypted}, {@code office.broken}, {@code office.entities}, {@code office.empty}, and
 * {@code limit.bytes}, {@code limit.depth}, {@code limit.parts} for what unpacks to too much.
 */
public final class OfficeIngester implements Ingester {

    static {
        QuietLogging.set();
    }

    private final @Nullable String password;
    private final boolean attachments;

    /** Reads files that no password protects. */
    public OfficeIngester() {
        this(null);
    }

    /** Reads also files that this password opens. */
    public OfficeIngester(@Nullable String password) {
        this(password, false);
    }

    private OfficeIngester(@Nullable String password, boolean attachments) {
        this.password = password;
        this.attachments = attachments;
    }

    /**
     * This ingester, but files that came with a mail are read below the mail's own words, each under its name, if they are
     * plain text or of a format of this module. It is chosen before the one that {@link java.util.ServiceLoader} finds.
     */
    public OfficeIngester withAttachments() {
        return new OfficeIngester(password, true);
    }

    @Override
    public int order() {
        return attachments ? -1 : 0;
    }

    @Override
    public List<String> mediaTypes() {
        return Arrays.stream(OfficeFormat.values())
                .flatMap(format -> format.mediaTypes().stream())
                .toList();
    }

    @Override
    public Reading read(Source source, Limits limits) throws IngestException {
        OfficeFormat format = OfficeFormat.of(source.mediaType())
                .orElseThrow(() -> new IngestException(Problem.error(
                        "office.format", "media type " + source.mediaType() + " is not one of " + mediaTypes())));
        if (source.size() > limits.bytes()) {
            throw new IngestException(Problem.error(
                    "limit.bytes", "the file has " + source.size() + " bytes, more than " + limits.bytes()));
        }
        BlockSink sink = new BlockSink(limits);
        DocumentDetails details =
                new FormatReader(password, new Attachments(attachments, password)).read(source, format, sink, limits);
        if (sink.blocks().isEmpty()) {
            throw new IngestException(Problem.error("office.empty", "the file holds no text"));
        }
        Document document = sink.blocks().build(source.id(), source.name(), source.mediaType(), details);
        return new Reading(OwnWords.read(titled(document)), sink.problems());
    }

    /** A document whose properties have no title is called by its first heading of the highest level. */
    private static Document titled(Document document) {
        if (document.details().title() != null) {
            return document;
        }
        return document.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .findFirst()
                .map(heading -> new Document(
                        document.id(),
                        document.source(),
                        document.mediaType(),
                        document.text(),
                        document.blocks(),
                        document.details().withTitle(document.text(heading.span()))))
                .orElse(document);
    }
}
