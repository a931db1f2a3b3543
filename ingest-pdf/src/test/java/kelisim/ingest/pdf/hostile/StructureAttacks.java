package kelisim.ingest.pdf.hostile;

import static kelisim.ingest.pdf.hostile.RawPdf.TEXT;
import static kelisim.ingest.pdf.hostile.RawPdf.bytes;
import static kelisim.ingest.pdf.hostile.RawPdf.deflated;
import static kelisim.ingest.pdf.hostile.RawPdf.onePage;

import java.util.List;

/** What goes off while the file's objects are found. */
final class StructureAttacks {

    private StructureAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack("nothing", "pdf.broken", () -> new byte[0]),
                new Attack("a header and nothing else", "pdf.broken", () -> bytes("%PDF-1.7\n")),
                new Attack("noise", "pdf.broken", StructureAttacks::noise),
                new Attack(
                        "ten million opening brackets",
                        "pdf.*|limit.*",
                        () -> bytes("%PDF-1.7\n1 0 obj\n" + "[".repeat(10_000_000))),
                new Attack(
                        "ten million opening dictionaries",
                        "pdf.*|limit.*",
                        () -> bytes("%PDF-1.7\n1 0 obj\n" + "<<".repeat(5_000_000))),
                new Attack(
                        "a million headers of objects",
                        "pdf.*|limit.*",
                        () -> bytes("%PDF-1.7\n" + "1 0 obj\n".repeat(1_000_000))),
                new Attack("a page tree 20,000 deep", "limit.depth|text", StructureAttacks::deepTree),
                new Attack("a count of two billion pages", "text", () -> good().object(
                                2, "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>")
                        .finish()),
                new Attack("a page tree that is its own child", "text", () -> good().object(
                                2, "<</Type/Pages/Kids[2 0 R 3 0 R 2 0 R]/Parent 2 0 R/Count 9>>")
                        .finish()),
                new Attack("a page a million times", "text", () -> good().object(
                                2, "<</Type/Pages/Kids[" + "3 0 R ".repeat(1_000_000) + "]/Count 1000000>>")
                        .finish()),
                new Attack("a tree without a page", "pdf.broken|pdf.pages", () -> new RawPdf()
                        .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                        .object(2, "<</Type/Pages/Kids[]/Count 0>>")
                        .finish()),
                new Attack("a catalog without a tree", "text", () -> good().object(1, "<</Type/Catalog>>")
                        .finish()),
                new Attack("a catalog that is an array", "pdf.*|limit.*|text", () -> good().object(1, "[1 0 R]")
                        .finish()),
                new Attack("a tree of numbers", "pdf.*|limit.*|text", () -> good().object(2, "42")
                        .finish()),
                new Attack(
                        "cross references of two billion",
                        "pdf.*|limit.*|text",
                        () -> xrefStream("/W[1 2 1]/Index[0 2147483648]/Size 2147483647")),
                new Attack(
                        "cross references of no width",
                        "pdf.*|limit.*|text",
                        () -> xrefStream("/W[0 0 0]/Index[0 2147483648]/Size 2147483647")),
                new Attack(
                        "cross references of great width",
                        "pdf.*|limit.*|text",
                        () -> xrefStream("/W[2147483647 2147483647 2147483647]/Size 9")),
                new Attack("cross references of a gigabyte", "pdf.*|limit.*|text", StructureAttacks::xrefBomb),
                new Attack("a cross reference that is its own forerunner", "text", StructureAttacks::xrefLoop),
                new Attack("a hybrid cross reference to itself", "pdf.*|limit.*|text", StructureAttacks::hybridLoop),
                new Attack("a table that says four billion entries", "pdf.*|limit.*|text", () -> {
                    RawPdf pdf = good();
                    int at = pdf.size();
                    return pdf.raw(
                                    "xref\n0 4294967295\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Size 4294967295>>\n")
                            .finishAt(at);
                }),
                new Attack("a length of two billion", "text", () -> onePage()
                        .raw("4 0 obj\n<</Length 2147483647>>\nstream\n" + TEXT + "\nendstream\nendobj\n")
                        .finishBare()),
                new Attack("a negative length", "text", () -> onePage()
                        .raw("4 0 obj\n<</Length -5>>\nstream\n" + TEXT + "\nendstream\nendobj\n")
                        .finishBare()),
                new Attack("a length that is its own stream", "pdf.*|limit.*|text", () -> onePage()
                        .raw("4 0 obj\n<</Length 4 0 R>>\nstream\n" + TEXT + "\nendstream\nendobj\n")
                        .finishBare()),
                new Attack("arrays nested 100,000 deep in an object", "pdf.*|limit.*|text", () -> good().object(
                                12, "[".repeat(100_000) + "]".repeat(100_000))
                        .trailer("/Info 12 0 R")
                        .finish()),
                new Attack("dictionaries nested 100,000 deep in the page", "pdf.*|limit.*|text", () -> onePage().stream(
                                4, "", TEXT)
                        .object(3, "<</A".repeat(100_000) + ">>".repeat(100_000))
                        .finish()),
                new Attack("references that go round", "text", () -> good().object(12, "13 0 R")
                        .object(13, "12 0 R")
                        .trailer("/Info 12 0 R")
                        .finish()),
                new Attack(
                        "external entities in a form",
                        "text",
                        () -> good().object(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</XFA 12 0 R>>>>").stream(
                                        12, "", entities())
                                .finish()),
                new Attack(
                        "external entities in the metadata",
                        "text",
                        () -> good().object(1, "<</Type/Catalog/Pages 2 0 R/Metadata 12 0 R>>").stream(
                                        12, "/Type/Metadata/Subtype/XML", entities())
                                .finish()),
                new Attack(
                        "a billion laughs in the metadata",
                        "text",
                        () -> good().object(1, "<</Type/Catalog/Pages 2 0 R/Metadata 12 0 R>>").stream(
                                        12, "/Type/Metadata/Subtype/XML", laughs())
                                .finish()),
                new Attack(
                        "metadata of a gigabyte",
                        "text",
                        () -> good().object(1, "<</Type/Catalog/Pages 2 0 R/Metadata 12 0 R>>").stream(
                                        12,
                                        "/Type/Metadata/Subtype/XML/Filter/FlateDecode",
                                        deflated(new byte[1 << 20], AttackRunner.ALL ? 1 << 10 : 1 << 6))
                                .finish()),
                new Attack("an encryption of nonsense", "pdf.*|limit.*", () -> good().object(
                                12, "<</Filter/Standard/V 2147483647/R 2147483647/Length 2147483647/O(x)/U(y)/P -1>>")
                        .trailer("/Encrypt 12 0 R/ID[(a)(b)]")
                        .finish()),
                new Attack("an encryption with a key of two billion bits", "pdf.*|limit.*", () -> good().object(
                                12,
                                "<</Filter/Standard/V 2/R 3/Length 2147483640/O(" + "x".repeat(32) + ")/U("
                                        + "y".repeat(32) + ")/P -1>>")
                        .trailer("/Encrypt 12 0 R/ID[(a)(b)]")
                        .finish()),
                new Attack("a password that nobody gave", "pdf.encrypted", () -> good().object(
                                12,
                                "<</Filter/Standard/V 2/R 3/Length 128/O(" + "x".repeat(32) + ")/U(" + "y".repeat(32)
                                        + ")/P -1>>")
                        .trailer("/Encrypt 12 0 R/ID[(a)(b)]")
                        .finish()),
                new Attack("fifty thousand pages", "limit.*|text", StructureAttacks::manyPages));
    }

    private static RawPdf good() {
        return onePage().stream(4, "", TEXT);
    }

    private static byte[] noise() {
        byte[] noise = new byte[300_000];
        new java.util.Random(5).nextBytes(noise);
        return noise;
    }

    private static byte[] deepTree() {
        RawPdf pdf = good().object(2, "<</Type/Pages/Kids[100 0 R]/Count 1>>");
        for (int i = 100; i < 20_100; i++) {
            pdf.object(i, "<</Type/Pages/Kids[" + (i + 1) + " 0 R]/Count 1>>");
        }
        return pdf.object(20_100, RawPdf.page("4 0 R")).finish();
    }

    private static byte[] xrefStream(String entries) {
        RawPdf pdf = good();
        int at = pdf.size();
        return pdf.stream(30, "/Type/XRef/Root 1 0 R" + entries, "\u0001\u0000\u0000\u0000".repeat(20))
                .finishAt(at);
    }

    private static byte[] xrefBomb() {
        RawPdf pdf = good();
        int at = pdf.size();
        byte[] entry = bytes("\u0001\u0000\u0009\u0000".repeat(1 << 18));
        return pdf.stream(
                        30,
                        "/Type/XRef/Root 1 0 R/W[1 2 1]/Size 2147483647/Filter/FlateDecode",
                        deflated(entry, AttackRunner.ALL ? 1 << 10 : 1 << 5))
                .finishAt(at);
    }

    private static byte[] xrefLoop() {
        RawPdf pdf = good();
        int at = pdf.size();
        return pdf.raw("xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Size 20/Prev " + at + ">>\n")
                .finishAt(at);
    }

    private static byte[] hybridLoop() {
        RawPdf pdf = good();
        int at = pdf.size();
        return pdf.raw("xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Size 20/XRefStm " + at + "/Prev " + at
                        + ">>\n")
                .finishAt(at);
    }

    private static String entities() {
        return "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY h SYSTEM \"http://127.0.0.1:9/\">]>"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>&e;&h;</dc:title></rdf:Description></rdf:RDF></x:xmpmeta>";
    }

    private static String laughs() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            xml.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        return xml + "]><x>&a39;</x>";
    }

    private static byte[] manyPages() {
        RawPdf pdf = good();
        StringBuilder kids = new StringBuilder();
        for (int i = 100; i < 50_100; i++) {
            pdf.object(i, RawPdf.page("4 0 R"));
            kids.append(i).append(" 0 R ");
        }
        return pdf.object(2, "<</Type/Pages/Kids[" + kids + "]/Count 50000>>").finish();
    }
}
