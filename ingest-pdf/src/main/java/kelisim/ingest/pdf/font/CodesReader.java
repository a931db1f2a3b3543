package kelisim.ingest.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import kelisim.ingest.pdf.bound.StreamDecoder;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The encodings of composite fonts: identity, one of Adobe's, or the file's own. */
final class CodesReader {

    private static final COSName CID_TO_GID = COSName.getPDFName("CIDToGIDMap");

    private CodesReader() {}

    static CompositeFont.Codes read(@Nullable COSBase entry, Function<COSBase, @Nullable CodeMap> reader) {
        if (entry instanceof COSName name) {
            return named(name.getName());
        }
        if (entry instanceof COSStream stream) {
            CodeMap map = reader.apply(stream);
            if (map != null) {
                COSName use = stream.getCOSName(COSName.getPDFName("UseCMap"));
                String parent = use == null ? map.parent() : use.getName();
                boolean vertical = stream.getInt(COSName.getPDFName("WMode"), 0) == 1;
                return new Own(map, parent == null ? new Identity(vertical) : named(parent), vertical);
            }
        }
        return new Identity(false);
    }

    /** What a character id means where the font's own ToUnicode has nothing to say. */
    static IntFunction<@Nullable String> textOfIds(
            COSDictionary descendant, @Nullable COSDictionary descriptor, boolean explained, StreamDecoder decoder) {
        COSDictionary system = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = system == null ? null : system.getString(COSName.ORDERING);
        if (ordering != null && ordering.matches("Japan1|GB1|CNS1|Korea1")) {
            CMap map = predefined("Adobe-" + ordering + "-UCS2");
            return map == null ? id -> null : map::toUnicode;
        }
        if (!explained && !(descendant.getDictionaryObject(CID_TO_GID) instanceof COSStream)) {
            Map<Integer, String> texts = BuiltInEncoding.textsOfGlyphs(descriptor, decoder);
            return texts::get;
        }
        return id -> null;
    }

    private static CompositeFont.Codes named(String name) {
        if (!name.startsWith("Identity")) {
            CMap map = predefined(name);
            if (map != null) {
                return new Predefined(map, name.endsWith("V"));
            }
        }
        return new Identity(name.endsWith("V"));
    }

    private static @Nullable CMap predefined(String name) {
        try {
            return name.matches("[A-Za-z0-9-]{1,40}") ? new CMapParser().parsePredefined(name) : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private record Identity(boolean vertical) implements CompositeFont.Codes {
        @Override
        public int length(byte[] string, int at) {
            return 2;
        }

        @Override
        public int id(int code, int length) {
            return code;
        }
    }

    private record Predefined(CMap map, boolean vertical) implements CompositeFont.Codes {
        @Override
        public int length(byte[] string, int at) {
            ByteArrayInputStream in = new ByteArrayInputStream(string, at, Math.min(4, string.length - at));
            int before = in.available();
            try {
                map.readCode(in);
            } catch (IOException e) {
                return 1;
            }
            return before - in.available();
        }

        @Override
        public int id(int code, int length) {
            return map.toCID(code, length);
        }
    }

    private record Own(CodeMap map, CompositeFont.Codes parent, boolean vertical) implements CompositeFont.Codes {
        @Override
        public int length(byte[] string, int at) {
            int length = map.length(string, at);
            return length > 0 ? length : parent.length(string, at);
        }

        @Override
        public int id(int code, int length) {
            int id = map.id(code);
            return id >= 0 ? id : parent.id(code, length);
        }
    }
}
