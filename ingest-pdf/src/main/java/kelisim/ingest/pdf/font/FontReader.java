package kelisim.ingest.pdf.font;

import java.io.IOException;
import java.util.Map;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.bound.BudgetExceeded;
import kelisim.ingest.pdf.bound.StreamDecoder;
import kelisim.ingest.pdf.page.Style;
import kelisim.spi.Problem;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.MacRomanEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/** Font dictionaries to fonts. */
public final class FontReader {

    private static final long MOST_MAP_BYTES = 8L << 20;
    private static final COSName TO_UNICODE = COSName.getPDFName("ToUnicode");
    private static final int SYMBOLIC = 1 << 2;

    /** A glyph wider than this many ems is a slip of the file. */
    private static final double WIDEST = 40;

    private static final float USUAL = 0.5f;

    private final Budget budget;
    private final StreamDecoder decoder;

    public FontReader(Budget budget, StreamDecoder decoder) {
        this.budget = budget;
        this.decoder = decoder;
    }

    /** The font; what is broken in it is passed over. */
    public PdfFont read(COSDictionary dictionary) {
        COSName subtype = dictionary.getCOSName(COSName.SUBTYPE);
        COSArray descendants = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
        if (COSName.TYPE0.equals(subtype) && descendants != null && descendants.size() > 0) {
            return descendants.getObject(0) instanceof COSDictionary descendant
                    ? composite(dictionary, descendant)
                    : simple(dictionary, subtype);
        }
        return simple(dictionary, subtype);
    }

    private PdfFont composite(COSDictionary dictionary, COSDictionary descendant) {
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        CodeMap toUnicode = codeMap(dictionary.getDictionaryObject(TO_UNICODE), "ToUnicode");
        CompositeFont.Codes codes =
                CodesReader.read(dictionary.getDictionaryObject(COSName.ENCODING), entry -> codeMap(entry, "Encoding"));
        double usual = descendant.getFloat(COSName.DW, 1000);
        CidWidths widths = new CidWidths(descendant.getCOSArray(COSName.W), usual);
        return new CompositeFont(
                style(dictionary, descriptor),
                codes,
                toUnicode,
                CodesReader.textOfIds(descendant, descriptor, toUnicode != null && toUnicode.hasTexts(), decoder),
                widths);
    }

    private PdfFont simple(COSDictionary dictionary, @Nullable COSName subtype) {
        COSDictionary descriptor = dictionary.getCOSDictionary(COSName.FONT_DESC);
        Style style = style(dictionary, descriptor);
        CodeMap toUnicode = codeMap(dictionary.getDictionaryObject(TO_UNICODE), "ToUnicode");
        String[] names = names(dictionary, descriptor, style, toUnicode != null && toUnicode.hasTexts());
        String[] texts = new String[256];
        boolean dingbats = style.font().contains("Dingbats");
        NumberedNames numbered = new NumberedNames(own(dictionary));
        for (int code = 0; code < 256; code++) {
            String text = toUnicode == null ? null : toUnicode.text(code);
            if (text == null || text.isEmpty() || text.charAt(0) == 0) {
                text = GlyphNames.text(names[code], dingbats);
            }
            texts[code] = text == null ? fallback(code, names[code], numbered) : text;
        }
        double[] widths = widths(dictionary, descriptor, style, names, COSName.TYPE3.equals(subtype));
        return new SimpleFont(style, texts, widths);
    }

    /** A code that nothing explains is most likely what it is in ASCII, unless its glyph has a name of its own. */
    private static String fallback(int code, @Nullable String name, NumberedNames numbered) {
        if (name == null || name.equals(".notdef")) {
            boolean lineEnd = code == '\n' || code == '\r';
            return lineEnd ? "" : code >= 0x20 && code < 0x7F ? String.valueOf((char) code) : "\ufffd";
        }
        String text = numbered.text(code);
        return text == null ? "\ufffd" : text;
    }

    /** The names that the font itself gives to codes. */
    private static @Nullable String[] own(COSDictionary dictionary) {
        String[] names = new String[256];
        if (dictionary.getDictionaryObject(COSName.ENCODING) instanceof COSDictionary own) {
            differences(own.getCOSArray(COSName.DIFFERENCES), names);
        }
        return names;
    }

    private String[] names(
            COSDictionary dictionary, @Nullable COSDictionary descriptor, Style style, boolean explained) {
        COSBase entry = dictionary.getDictionaryObject(COSName.ENCODING);
        String[] names = new String[256];
        Encoding base = null;
        if (entry instanceof COSName name) {
            base = encoding(name);
        } else if (entry instanceof COSDictionary own) {
            base = encoding(own.getCOSName(COSName.BASE_ENCODING));
        }
        boolean symbolic = descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
        if (base == null && !explained) {
            BuiltInEncoding.names(descriptor, decoder).forEach((code, name) -> {
                if (code >= 0 && code < 256) {
                    names[code] = name;
                }
            });
        }
        Encoding rest = base != null ? base : implied(style, symbolic);
        for (int code = 0; code < 256; code++) {
            if (names[code] == null && rest.contains(code)) {
                names[code] = rest.getName(code);
            }
        }
        if (entry instanceof COSDictionary own) {
            differences(own.getCOSArray(COSName.DIFFERENCES), names);
        }
        return names;
    }

    private static Encoding implied(Style style, boolean symbolic) {
        if (style.font().startsWith("Symbol")) {
            return SymbolEncoding.INSTANCE;
        }
        if (style.font().contains("Dingbats")) {
            return ZapfDingbatsEncoding.INSTANCE;
        }
        return symbolic ? WinAnsiEncoding.INSTANCE : StandardEncoding.INSTANCE;
    }

    private static @Nullable Encoding encoding(@Nullable COSName name) {
        if (name == null) {
            return null;
        }
        return switch (name.getName()) {
            case "WinAnsiEncoding" -> WinAnsiEncoding.INSTANCE;
            case "MacRomanEncoding" -> MacRomanEncoding.INSTANCE;
            case "StandardEncoding" -> StandardEncoding.INSTANCE;
            default -> null;
        };
    }

    private static void differences(@Nullable COSArray differences, @Nullable String[] names) {
        int code = 0;
        for (int i = 0; differences != null && i < differences.size(); i++) {
            COSBase element = differences.getObject(i);
            if (element instanceof COSNumber number) {
                code = number.intValue();
            } else if (element instanceof COSName name) {
                if (code >= 0 && code < 256) {
                    names[code] = name.getName();
                }
                code++;
            }
        }
    }

    private static double[] widths(
            COSDictionary dictionary,
            @Nullable COSDictionary descriptor,
            Style style,
            @Nullable String[] names,
            boolean type3) {
        double unit = 1000;
        if (type3) {
            COSArray matrix = dictionary.getCOSArray(COSName.FONT_MATRIX);
            double scale = matrix != null && matrix.getObject(0) instanceof COSNumber a ? Math.abs(a.floatValue()) : 0;
            unit = scale > 0 ? 1 / scale : 1000;
        }
        COSArray array = dictionary.getCOSArray(COSName.WIDTHS);
        int first = dictionary.getInt(COSName.FIRST_CHAR, 0);
        double missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
        double[] widths = new double[256];
        Map<String, Float> standard = array != null && array.size() > 0
                ? Map.of()
                : StandardMetrics.resembling(style.font(), style.bold(), style.italic(), style.fixed());
        for (int code = 0; code < 256; code++) {
            if (array != null && array.size() > 0) {
                int index = code - first;
                boolean listed = index >= 0 && index < array.size();
                double width =
                        (listed && array.getObject(index) instanceof COSNumber told ? told.floatValue() : missing)
                                / unit;
                widths[code] = Math.abs(width) < WIDEST ? width : USUAL;
            } else {
                String name = names[code];
                widths[code] = name == null ? missing / unit : standard.getOrDefault(name, USUAL);
            }
        }
        return widths;
    }

    private static Style style(COSDictionary dictionary, @Nullable COSDictionary descriptor) {
        COSName name = dictionary.getCOSName(COSName.BASE_FONT);
        int flags = descriptor == null ? 0 : descriptor.getInt(COSName.FLAGS, 0);
        double weight = descriptor == null ? 0 : descriptor.getFloat(COSName.getPDFName("FontWeight"), 0);
        return Style.of(name == null ? "" : name.getName(), flags, weight);
    }

    private @Nullable CodeMap codeMap(@Nullable COSBase entry, String what) {
        if (!(entry instanceof COSStream stream)) {
            return null;
        }
        try {
            return CodeMapReader.read(decoder.decode(stream, MOST_MAP_BYTES), budget);
        } catch (IOException e) {
            budget.lost(Problem.warning("pdf.font", "a font's " + what + " cannot be read: " + e.getMessage()));
            return null;
        } catch (BudgetExceeded e) {
            if (e.total()) {
                throw e;
            }
            budget.lost(Problem.warning(e.rule(), "a font's " + what + ": " + e.reason()));
            return null;
        }
    }
}
