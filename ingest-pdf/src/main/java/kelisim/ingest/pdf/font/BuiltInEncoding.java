package kelisim.ingest.pdf.font;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.ingest.pdf.bound.StreamDecoder;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The encoding inside an embedded font program. Read only when the file tells nowhere else what its codes mean, because
 * font programs are large and easily broken.
 */
final class BuiltInEncoding {

    private static final long MOST_BYTES = 8L << 20;
    private static final Pattern PUT = Pattern.compile("dup\\s+(\\d{1,3})\\s*/([^\\s/{}\\[\\]()<>]{1,60})\\s+put");
    private static final COSName TYPE1C = COSName.getPDFName("FontFile3");

    private BuiltInEncoding() {}

    /** Glyph names by code; empty if there is none to be read. */
    static Map<Integer, String> names(@Nullable COSDictionary descriptor, StreamDecoder decoder) {
        if (descriptor == null) {
            return Map.of();
        }
        try {
            if (descriptor.getDictionaryObject(COSName.FONT_FILE) instanceof COSStream type1) {
                return type1(decoder.decode(type1, MOST_BYTES));
            }
            if (descriptor.getDictionaryObject(TYPE1C) instanceof COSStream compact) {
                return compact(decoder.decode(compact, MOST_BYTES));
            }
        } catch (IOException | RuntimeException e) {
            rethrowBudget(e);
        }
        return Map.of();
    }

    /** Text by glyph number of an embedded TrueType font, from its own table of characters read backwards. */
    static Map<Integer, String> textsOfGlyphs(@Nullable COSDictionary descriptor, StreamDecoder decoder) {
        if (descriptor == null || !(descriptor.getDictionaryObject(COSName.FONT_FILE2) instanceof COSStream program)) {
            return Map.of();
        }
        Map<Integer, String> texts = new HashMap<>();
        try (TrueTypeFont font =
                new TTFParser(true).parse(new RandomAccessReadBuffer(decoder.decode(program, MOST_BYTES)))) {
            CmapLookup lookup = font.getUnicodeCmapLookup(false);
            for (int c = 0x20; lookup != null && c < 0x3000; c++) {
                int glyph = lookup.getGlyphId(c);
                if (glyph > 0) {
                    texts.putIfAbsent(glyph, Character.toString(c));
                }
            }
        } catch (IOException | RuntimeException e) {
            rethrowBudget(e);
        }
        return texts;
    }

    private static Map<Integer, String> type1(byte[] program) {
        Map<Integer, String> names = new HashMap<>();
        String clear = new String(program, 0, Math.min(program.length, 1 << 16), StandardCharsets.ISO_8859_1);
        int end = clear.indexOf("eexec");
        Matcher put = PUT.matcher(end < 0 ? clear : clear.substring(0, end));
        while (put.find()) {
            names.put(Integer.parseInt(put.group(1)), put.group(2));
        }
        return names;
    }

    private static Map<Integer, String> compact(byte[] program) throws IOException {
        for (CFFFont font : new CFFParser().parse(new RandomAccessReadBuffer(program))) {
            if (font instanceof CFFType1Font type1 && type1.getEncoding() != null) {
                return type1.getEncoding().getCodeToNameMap();
            }
        }
        return Map.of();
    }

    /** A font program that cannot be read is no loss that a reader would see by itself; a spent budget is. */
    private static void rethrowBudget(Exception e) {
        if (e instanceof kelisim.ingest.pdf.bound.BudgetExceeded spent && spent.total()) {
            throw spent;
        }
    }
}
