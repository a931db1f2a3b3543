package kelisim.ingest.pdf.bound;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import kelisim.spi.Problem;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser of the file's objects, with the streams that it decodes by itself (cross references and object streams)
 * decoded within the budget first.
 */
public final class BoundedParser extends PDFParser {

    private static final COSName XREF = COSName.getPDFName("XRef");
    private static final long OBJECT_STREAM_BYTES = 32L << 20;
    private static final long XREF_ENTRIES = 1_000_000;

    private final Budget budget;
    private final StreamDecoder decoder;
    private final Map<Long, Map<COSObjectKey, COSBase>> unpacked = new HashMap<>();

    /**
     * A parser of this file.
     *
     * @param bytes the file; it belongs to the parser from here on
     */
    public BoundedParser(byte[] bytes, String password, Budget budget) throws IOException {
        super(new BoundedRead(defused(bytes, budget), budget), password);
        this.budget = budget;
        this.decoder = new StreamDecoder(budget);
    }

    private static byte[] defused(byte[] bytes, Budget budget) {
        ObjectStreamScan.defuse(bytes, OBJECT_STREAM_BYTES, budget);
        return bytes;
    }

    /** The file's objects; {@link #parse()} must have been called. */
    public COSDocument objects() {
        return document;
    }

    /** The page tree is walked by ourselves, without recursion. */
    @Override
    protected void checkPages(COSDictionary root) {
        budget.checkClock();
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        if (dictionary.getItem(COSName.LENGTH) instanceof COSObject told && told.getObject() == null) {
            dictionary.removeItem(COSName.LENGTH);
        }
        COSStream stream = super.parseCOSStream(dictionary);
        COSName type = stream.getCOSName(COSName.TYPE);
        if (XREF.equals(type)) {
            return plainXref(stream);
        }
        if (COSName.OBJ_STM.equals(type) && securityHandler == null) {
            return plain(stream, OBJECT_STREAM_BYTES);
        }
        return stream;
    }

    @Override
    protected COSBase parseObjectStreamObject(long streamNumber, COSObjectKey key) throws IOException {
        Map<COSObjectKey, COSBase> known = unpacked.get(streamNumber);
        if (known == null) {
            known = new HashMap<>();
            unpacked.put(streamNumber, known);
            COSBase holder =
                    document.getObjectFromPool(getObjectKey(streamNumber, 0)).getObject();
            if (holder instanceof COSStream stream) {
                COSStream plain = plain(stream, OBJECT_STREAM_BYTES);
                known.putAll(new PDFObjectStreamParser(plain, document).parseAllObjects());
            }
        }
        return known.remove(key);
    }

    private COSStream plainXref(COSStream stream) throws IOException {
        COSArray widths = stream.getCOSArray(COSName.W);
        long entry = 0;
        for (int i = 0; widths != null && i < Math.min(3, widths.size()); i++) {
            entry += Math.max(0, widths.getInt(i, 0));
        }
        if (entry < 1 || entry > 20) {
            throw new IOException("cross-reference entries of " + entry + " bytes");
        }
        return plain(stream, entry * XREF_ENTRIES);
    }

    /** The stream with its content decoded, so that nobody decodes it again. */
    private COSStream plain(COSStream stream, long most) throws IOException {
        if (stream.getFilters() == null) {
            return stream;
        }
        byte[] content = decoded(stream, most);
        COSStream plain = document.createCOSStream();
        stream.forEach(plain::setItem);
        plain.removeItem(COSName.FILTER);
        plain.removeItem(COSName.DECODE_PARMS);
        plain.setKey(stream.getKey());
        try (OutputStream out = plain.createRawOutputStream()) {
            out.write(content);
        }
        return plain;
    }

    private byte[] decoded(COSStream stream, long most) throws IOException {
        try {
            return decoder.decode(stream, most);
        } catch (BudgetExceeded e) {
            if (e.total()) {
                throw e;
            }
            budget.lost(Problem.warning(e.rule(), "the file's object table: " + e.reason()));
            throw new IOException(e);
        }
    }
}
