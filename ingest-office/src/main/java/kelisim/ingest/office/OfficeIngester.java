package kelisim.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.apache.poi.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word, OpenDocument, RTF, EPUB, PowerPoint, Excel and mail files. Each block's locator is a paragraph's number, a
 * slide, or a cell address.
 *
 * <p>Headers, footers, comments, deleted text, macros and whatever the file links to are left out; attachments and embedded
 * files are named in problems of the rule {@code office.attachment}. Nothing is fetched.
 *
 * <p>Errors: {@code office.encrypted}, {@code office.broken}, {@code office.entities}, {@code office.empty}, and
 * {@code limit.bytes}, {@code limit.depth}, {@code limit.parts} for what unpacks to too much.
 */
public final class OfficeIngester implements Ingester {

    static {
        // SLF4J says on standard error when it finds no provider; a library has nothing to say there
        if (System.getProperty("slf4j.internal.verbosity") == null) {
            System.setProperty("slf4j.internal.verbosity", "ERROR");
        }
    }

    private final @Nullable String password;

    /** Reads files that no password protects. */
    public OfficeIngester() {
        this(null);
    }

    /** Reads also files that this password opens. */
    public OfficeIngester(@Nullable String password) {
        this.password = password;
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
        DocumentDetails details = parse(source, format, sink, limits);
        if (sink.blocks().isEmpty()) {
            throw new IngestException(Problem.error("office.empty", "the file holds no text"));
        }
        Document document = sink.blocks().build(source.id(), source.name(), source.mediaType(), details);
        return new Reading(OwnWords.read(titled(document)), sink.problems());
    }

    private DocumentDetails parse(Source source, OfficeFormat format, BlockSink sink, Limits limits)
            throws IngestException {
        try (InputStream bytes = open(source, format)) {
            if (format.isPackage()) {
                PackageCheck.check(bytes, limits, format == OfficeFormat.EPUB);
                bytes.reset();
            }
            return reader(format).read(bytes, sink, limits);
        } catch (EncryptedDocumentException e) {
            throw new IngestException(Encryption.refused(password), e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (e.getCause() instanceof EncryptedDocumentException
                    || e.getCause() instanceof org.apache.tika.exception.EncryptedDocumentException) {
                throw new IngestException(Encryption.refused(password), e);
            }
            return salvaged(sink, e);
        }
    }

    /** What stood before the break is kept. */
    private static DocumentDetails salvaged(BlockSink sink, Throwable broken) throws IngestException {
        String message =
                "the file is broken: " + (broken.getMessage() == null ? broken.toString() : broken.getMessage());
        if (sink.blocks().isEmpty()) {
            throw new IngestException(Problem.error("office.broken", message), broken);
        }
        sink.problem(Problem.warning("office.broken", message));
        return DocumentDetails.NONE;
    }

    private InputStream open(Source source, OfficeFormat format) throws IOException, IngestException {
        return format.isOpenXml() && Encryption.wraps(source)
                ? new ByteArrayInputStream(Encryption.open(source, password))
                : source.open();
    }

    private PartReader reader(OfficeFormat format) {
        return switch (format) {
            case DOCX -> new WordReader();
            case DOC -> new OldWordReader(password);
            case PPT -> new SlideShowReader(true, password);
            case PPTX -> new SlideShowReader(false, password);
            case RTF -> new RtfReader();
            case ODT, ODP, ODS -> new OpenDocumentReader();
            case EPUB -> new EpubReader();
            case XLSX -> new ExcelReader();
            case XLS -> new OldExcelReader(password);
            case EML -> new MailReader();
            case MSG -> new OutlookReader();
        };
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
