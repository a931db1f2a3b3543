package kelisim.ingest.pdf.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** Writes PDF files object by object, as wrong as is asked for. Object 1 is the catalog, 2 the page tree, 3 a page. */
final class RawPdf {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Integer, Integer> offsets = new TreeMap<>();
    private String trailer = "";

    RawPdf() {
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /** A catalog, a tree of one page, and a font; the page's contents are object 4. */
    static RawPdf onePage() {
        return new RawPdf()
                .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                .object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object(3, page("4 0 R"))
                .object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    }

    static String page(String contents) {
        return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + contents
                + "/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>";
    }

    static final String TEXT = "BT /F1 12 Tf 72 700 Td (A sentence that must not be lost from the page.) Tj ET\n";

    RawPdf object(int number, String body) {
        begin(number);
        write(body + "\nendobj\n");
        return this;
    }

    RawPdf stream(int number, String entries, byte[] data) {
        begin(number);
        write("<<" + entries + "/Length " + data.length + ">>\nstream\n");
        out.writeBytes(data);
        write("\nendstream\nendobj\n");
        return this;
    }

    RawPdf stream(int number, String entries, String data) {
        return stream(number, entries, bytes(data));
    }

    /** Bytes between objects, as they are. */
    RawPdf raw(String text) {
        write(text);
        return this;
    }

    RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    int size() {
        return out.size();
    }

    private void begin(int number) {
        offsets.put(number, out.size());
        write(number + " 0 obj\n");
    }

    byte[] finish() {
        int start = out.size();
        write("xref\n0 1\n0000000000 65535 f \n");
        offsets.forEach((number, offset) -> write(number + " 1\n" + String.format("%010d 00000 n \n", offset)));
        write("trailer\n<</Root 1 0 R/Size " + (offsets.size() + 10) + trailer + ">>\nstartxref\n" + start
                + "\n%%EOF\n");
        return out.toByteArray();
    }

    /** Without any cross reference. */
    byte[] finishBare() {
        write("trailer\n<</Root 1 0 R" + trailer + ">>\n%%EOF\n");
        return out.toByteArray();
    }

    byte[] finishAt(int startxref) {
        write("startxref\n" + startxref + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void write(String text) {
        out.writeBytes(bytes(text));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] deflated(byte[] data) {
        return deflated(data, 1);
    }

    /** The data so many times over, deflated without ever being in memory. */
    static byte[] deflated(byte[] data, int times) {
        Deflater deflater = new Deflater(6);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int i = 0; i < times; i++) {
            deflater.setInput(data);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
