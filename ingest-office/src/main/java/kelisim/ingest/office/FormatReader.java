package kelisim.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import kelisim.document.DocumentDetails;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Source;
import org.apache.poi.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;

/** Checks a file, gives it to the reader of its format, and makes problems of what goes wrong. */
final class FormatReader {

    private final @Nullable String password;
    private final Attachments attachments;

    FormatReader(@Nullable String password, Attachments attachments) {
        this.password = password;
        this.attachments = attachments;
    }

    /**
     * Puts the file's blocks into the sink and tells what it says of itself.
     *
     * @throws IngestException if nothing of it can be read
     */
    DocumentDetails read(Source source, OfficeFormat format, BlockSink sink, Limits limits) throws IngestException {
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
            case EML -> new MailReader(attachments);
            case MSG -> new OutlookReader(attachments);
        };
    }
}
