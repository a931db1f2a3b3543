package kelisim.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Supplier;
import kelisim.document.DocumentDetails;
import kelisim.spi.Limits;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Formats whose structure Tika's XHTML keeps. The parser is named, not looked up, so that none can get lost. */
final class MarkupReader implements PartReader {

    private final Supplier<Parser> parser;
    private final String part;
    private final boolean marksInText;
    private final @Nullable String password;

    /**
     * @param part what to call the numbered blocks' part in locators
     * @param marksInText whether the parser leaves list marks in the words, as for the old Word format
     */
    MarkupReader(Supplier<Parser> parser, String part, boolean marksInText, @Nullable String password) {
        this.parser = parser;
        this.part = part;
        this.marksInText = marksInText;
        this.password = password;
    }

    @Override
    public DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException {
        Metadata metadata = new Metadata();
        MarkupBlocks blocks = new MarkupBlocks(sink, limits, part, marksInText);
        try (TikaInputStream stream = TikaInputStream.get(bytes)) {
            parser.get().parse(stream, blocks, metadata, context());
        } catch (MarkupBlocks.Full e) {
            // the sink has said what was cut
        } catch (TikaException | SAXException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            blocks.flush();
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

    private ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        office.setIncludeSlideNotes(false);
        office.setIncludeSlideMasterContent(false);
        office.setExtractMacros(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        if (password != null) {
            context.set(PasswordProvider.class, metadata -> password);
        }
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
