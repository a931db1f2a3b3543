package kelisim.ingest.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What else to try with a file whose object table leads nowhere: without the table, so that its objects are looked for one by
 * one; then with a catalog in the place of one that was lost, so that its pages are.
 */
final class Salvage {

    private static final byte[] CATALOG =
            "\nendstream\nendobj\n8388606 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 8388606 0 R>>\n%%EOF\n"
                    .getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] HEADER = "%PDF-1.4\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final Pattern TABLE = Pattern.compile("startxref|/Type\\s*/XRef\\b");

    private Salvage() {}

    /** The files to try instead, none if this one shows no sign of a page. */
    static List<byte[]> of(byte[] file) {
        String letters = new String(file, StandardCharsets.ISO_8859_1);
        if (!letters.contains("/Page") && !letters.contains("/ObjStm")) {
            return List.of();
        }
        byte[] bare = file.clone();
        Matcher table = TABLE.matcher(letters);
        while (table.find()) {
            bare[table.end() - 1] = 'x';
        }
        if (letters.indexOf("%PDF-") < 0) {
            bare = joined(HEADER, bare);
        }
        return letters.contains("/Page") ? List.of(bare, joined(bare, CATALOG)) : List.of(bare);
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
