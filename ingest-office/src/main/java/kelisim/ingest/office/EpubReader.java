package kelisim.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import kelisim.document.DocumentDetails;
import kelisim.spi.Limits;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.epub.EpubParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** E-books, through Tika's parser, which is named and not looked up, so that it cannot get lost. */
final class EpubReader implements PartReader {

    @Override
    public DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException {
        Metadata metadata = new Metadata();
        MarkupBlocks blocks = new MarkupBlocks(sink, limits, "book");
        try (TikaInputStream stream = TikaInputStream.get(bytes)) {
            new EpubParser().parse(stream, blocks, metadata, context());
        } catch (MarkupBlocks.Full e) {
            // the sink has said what was cut
        } catch (TikaException | SAXException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            blocks.end();
        }
        return DocumentDetails.NONE
                .withTitle(Details.text(metadata.get(TikaCoreProperties.TITLE)))
                .withPublished(day(metadata))
                .withLanguage(Details.text(metadata.get(TikaCoreProperties.LANGUAGE)))
                .withAuthors(Details.names(metadata.get(TikaCoreProperties.CREATOR)));
    }

    private static @Nullable LocalDate day(Metadata metadata) {
        return Details.day(metadata.getDate(TikaCoreProperties.CREATED));
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    /** What is embedded (pictures, objects, other files) is not part of the document's own words. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
