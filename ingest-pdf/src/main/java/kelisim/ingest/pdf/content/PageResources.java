package kelisim.ingest.pdf.content;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.bound.StreamDecoder;
import kelisim.ingest.pdf.font.FontReader;
import kelisim.ingest.pdf.font.PdfFont;
import kelisim.ingest.pdf.syntax.Tokenizer.Name;
import kelisim.spi.Problem;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Fonts and forms of a document, each read once. */
final class PageResources {

    /** Decoded forms that are kept; a letterhead stands on every page. */
    private static final int KEPT_BYTES = 8 << 20;

    private final StreamDecoder decoder;
    private final FontReader reader;
    private final IdentityHashMap<COSDictionary, PdfFont> fonts = new IdentityHashMap<>();
    private final IdentityHashMap<COSStream, byte[]> contents = new IdentityHashMap<>();
    private final COSDictionary missing = new COSDictionary();
    private int kept;

    PageResources(StreamDecoder decoder, FontReader reader) {
        this.decoder = decoder;
        this.reader = reader;
        missing.setItem(COSName.SUBTYPE, COSName.TYPE1);
        missing.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        missing.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    }

    @Nullable
    COSDictionary category(@Nullable COSDictionary resources, String name) {
        return resources == null ? null : resources.getCOSDictionary(COSName.getPDFName(name));
    }

    PdfFont font(@Nullable COSDictionary resources, String name, Budget budget) {
        COSDictionary category = category(resources, "Font");
        COSBase entry = category == null ? null : category.getDictionaryObject(COSName.getPDFName(name));
        if (entry instanceof COSDictionary dictionary) {
            return font(dictionary);
        }
        budget.lost(Problem.warning("pdf.font", "a font that is used is missing; its letters are read as Latin ones"));
        return font(missing);
    }

    private PdfFont font(COSDictionary dictionary) {
        PdfFont known = fonts.get(dictionary);
        if (known == null) {
            known = reader.read(dictionary);
            fonts.put(dictionary, known);
        }
        return known;
    }

    /** A graphics state dictionary may set the font too. */
    void applyState(@Nullable COSDictionary resources, List<Object> operands, TextState state) {
        COSDictionary states = category(resources, "ExtGState");
        if (states == null || operands.isEmpty() || !(operands.get(0) instanceof Name name)) {
            return;
        }
        COSDictionary own = states.getCOSDictionary(COSName.getPDFName(name.value()));
        COSArray font = own == null ? null : own.getCOSArray(COSName.FONT);
        if (font != null
                && font.size() >= 2
                && font.getObject(0) instanceof COSDictionary dictionary
                && font.getObject(1) instanceof COSNumber size) {
            state.font = font(dictionary);
            state.size = size.floatValue();
        }
    }

    byte[] content(COSStream stream) throws IOException {
        byte[] known = contents.get(stream);
        if (known == null) {
            known = decoder.decode(stream);
            if (kept + known.length <= KEPT_BYTES) {
                kept += known.length;
                contents.put(stream, known);
            }
        }
        return known;
    }
}
