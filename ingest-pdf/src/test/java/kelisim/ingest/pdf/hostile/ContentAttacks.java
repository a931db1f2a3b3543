package kelisim.ingest.pdf.hostile;

import static kelisim.ingest.pdf.hostile.RawPdf.TEXT;
import static kelisim.ingest.pdf.hostile.RawPdf.bytes;
import static kelisim.ingest.pdf.hostile.RawPdf.deflated;
import static kelisim.ingest.pdf.hostile.RawPdf.onePage;

import java.util.List;

/** What goes off while pages and fonts are read. */
final class ContentAttacks {

    private static final String TYPE0 =
            "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[7 0 R]";
    private static final String SHOW_HEX = "BT /F1 12 Tf 72 700 Td <00410042> Tj ET ";

    private ContentAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack("forms that double themselves", "limit", ContentAttacks::doubling),
                new Attack("a form that draws itself", "text", () -> onePage().stream(4, "", TEXT + "/X Do").stream(
                                6, "/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>", "/X Do /X Do")
                        .finish()),
                new Attack("two forms that draw each other", "text", () -> onePage().stream(4, "", TEXT + "/X Do")
                        .stream(6, "/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 7 0 R>>>>", "/X Do /X Do")
                        .stream(7, "/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>", "/X Do /X Do")
                        .finish()),
                new Attack(
                        "three million glyphs on one spot",
                        "limit.glyphs",
                        () -> packed("BT /F1 12 Tf ", "1 0 0 1 72 700 Tm (aaaaaaaaaa) Tj ", 300_000)),
                new Attack("three million saved states", "limit.depth", () -> packed(TEXT, "q ", 3_000_000)),
                new Attack("nine million operators", "limit.operators", () -> packed(TEXT, "0 g ", 9_000_000)),
                new Attack("three million boxes", "text", () -> packed(TEXT, "1 1 9 9 re S ", 1_000_000)),
                new Attack(
                        "a path of two million points",
                        "text",
                        () -> packed(TEXT + "0 0 m ", "1 1 l 5 7 l ", 1_000_000)),
                new Attack("lines scattered over each other", "pdf.*|limit.*|text", ContentAttacks::scattered),
                new Attack("a grid of four thousand lines with text", "text", ContentAttacks::grid),
                new Attack("arrays nested 100,000 deep in content", "text", () -> onePage().stream(
                                4, "", TEXT + "[".repeat(100_000) + "]".repeat(100_000) + " TJ")
                        .finish()),
                new Attack("marks nested a million deep", "text", () -> packed(TEXT, "/P BMC ", 1_000_000)),
                new Attack("a string that does not end", "text", () -> packed(TEXT + "(", "a(", 4_000_000)),
                new Attack("a name of ten million letters", "text", () -> packed(TEXT + "/", "abcdefghij", 1_000_000)),
                new Attack(
                        "an inline picture that does not end",
                        "text",
                        () -> packed(TEXT + "BI /W 9 ID ", "abcdefghij", 1_000_000)),
                new Attack("a matrix that overflows", "text", () -> onePage().stream(
                                4,
                                "",
                                TEXT + "1e38 0 0 1e38 0 0 cm ".repeat(30)
                                        + "99999999999999999999999999999999999999999 0 0 9 0 0 cm " + TEXT)
                        .finish()),
                new Attack("sizes beyond all numbers", "text", () -> onePage().stream(
                                4, "", TEXT + "BT /F1 " + "9".repeat(400) + " Tf " + "9".repeat(400) + " Tz (x) Tj ET")
                        .finish()),
                new Attack("a page as large as a country", "text", () -> onePage()
                        .object(
                                3,
                                "<</Type/Page/MediaBox[-1e30 -1e30 1e30 1e30]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>")
                        .stream(4, "", TEXT)
                        .finish()),
                new Attack("a page of no size", "text", () -> onePage()
                        .object(
                                3,
                                "<</Type/Page/MediaBox[0 0 0 0]/Rotate 2147483647/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>")
                        .stream(4, "", TEXT)
                        .finish()),
                new Attack(
                        "ToUnicode of billions",
                        "text",
                        () -> composite(
                                "begincodespacerange <0000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange",
                                "[0 2147483647 500]")),
                new Attack(
                        "character widths up to two billion",
                        "text",
                        () -> composite(
                                "1 beginbfrange <0000> <FFFF> <0041> endbfrange",
                                "[0 2147483647 500 -2147483648 2147483647 1]")),
                new Attack(
                        "arrays nested 100,000 deep in a CMap",
                        "text",
                        () -> composite(
                                "1 beginbfrange <0000> <FFFF> " + "[".repeat(100_000)
                                        + " endbfrange 1 beginbfrange <0000> <FFFF> <0041> endbfrange",
                                "[]")),
                new Attack("a CMap of a gigabyte", "limit.decoded", () -> onePage()
                        .object(5, TYPE0 + "/ToUnicode 8 0 R>>")
                        .object(7, "<</Type/Font/Subtype/CIDFontType2/BaseFont/X>>")
                        .stream(
                                8,
                                "/Filter/FlateDecode",
                                deflated(
                                        bytes("1 beginbfchar <0001> <0041> endbfchar ".repeat(1000)),
                                        AttackRunner.ALL ? 20_000 : 400))
                        .stream(4, "", SHOW_HEX)
                        .finish()),
                new Attack("a CMap that uses itself", "pdf.*|limit.*|text", () -> onePage()
                        .object(5, "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 8 0 R/DescendantFonts[7 0 R]>>")
                        .object(7, "<</Type/Font/Subtype/CIDFontType2/BaseFont/X>>")
                        .stream(8, "/UseCMap 8 0 R", "/X usecmap")
                        .stream(4, "", TEXT)
                        .finish()),
                new Attack(
                        "a font that descends from itself",
                        "text",
                        () ->
                                onePage()
                                        .object(5, "<</Type/Font/Subtype/Type0/BaseFont/X/DescendantFonts[5 0 R]>>")
                                        .stream(4, "", "BT /F1 12 Tf 72 700 Td (A sentence) Tj ET")
                                        .finish()),
                new Attack("widths from minus two billion", "text", () -> onePage()
                        .object(
                                5,
                                "<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar -2147483648/LastChar 2147483647/Widths["
                                        + "500 ".repeat(500_000)
                                        + "]/Encoding<</Differences[-5/a 2147483647/b/c 300/d]>>>>")
                        .stream(4, "", TEXT)
                        .finish()),
                new Attack("font programs of noise", "text", () -> onePage()
                        .object(
                                5,
                                "<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor<</Flags 4/FontFile2 8 0 R/FontFile3 8 0 R>>>>")
                        .stream(8, "", noise(200_000))
                        .stream(4, "", TEXT)
                        .finish()),
                new Attack("a Type 3 font that draws itself", "text", () -> onePage()
                        .object(
                                5,
                                "<</Type/Font/Subtype/Type3/FontMatrix[0 0 0 0 0 0]/CharProcs<</a 8 0 R>>/Resources<</Font<</F1 5 0 R>>>>/FontBBox[0 0 0 0]>>")
                        .stream(8, "", "BT /F1 9 Tf (a) Tj ET")
                        .stream(4, "", TEXT)
                        .finish()),
                new Attack(
                        "a page that is a picture",
                        "pdf.scanned",
                        () -> onePage().stream(4, "", "595 0 0 842 0 0 cm /X Do").stream(
                                        6,
                                        "/Subtype/Image/Width 2147483647/Height 2147483647/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/JPXDecode",
                                        "xx")
                                .finish()));
    }

    private static byte[] packed(String begin, String repeated, int times) {
        int block = 1000;
        byte[] head = bytes(begin);
        byte[] body = bytes(repeated.repeat(block));
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        all.writeBytes(head);
        for (int i = 0; i < times / block; i++) {
            all.writeBytes(body);
        }
        return onePage().stream(4, "/Filter/FlateDecode", deflated(all.toByteArray()))
                .finish();
    }

    private static byte[] doubling() {
        RawPdf pdf = onePage().stream(4, "", TEXT + "/X Do");
        for (int i = 6; i < 46; i++) {
            pdf.stream(i, "/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + (i + 1) + " 0 R>>>>", "/X Do /X Do");
        }
        return pdf.stream(46, "/Subtype/Form/BBox[0 0 9 9]", "0 g").finish();
    }

    private static byte[] composite(String toUnicode, String widths) {
        return onePage()
                .object(5, TYPE0 + "/ToUnicode 8 0 R>>")
                .object(7, "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/W" + widths + "/DW 500>>")
                .stream(8, "", toUnicode)
                .stream(4, "", SHOW_HEX)
                .finish();
    }

    /** Words that nearly share their places, so that everything is near everything. */
    private static byte[] scattered() {
        java.util.Random random = new java.util.Random(7);
        StringBuilder content = new StringBuilder("BT /F1 9 Tf ");
        for (int i = 0; i < 60_000; i++) {
            content.append("1 0 0 1 ")
                    .append(random.nextInt(500))
                    .append(' ')
                    .append(random.nextInt(80000) / 100.0)
                    .append(" Tm (ab) Tj ");
        }
        return onePage().stream(4, "/Filter/FlateDecode", deflated(bytes(content + "ET")))
                .finish();
    }

    private static byte[] grid() {
        StringBuilder content = new StringBuilder(TEXT);
        for (int i = 0; i < 190; i++) {
            content.append(3 * i)
                    .append(" 0 m ")
                    .append(3 * i)
                    .append(" 800 l S 0 ")
                    .append(4 * i)
                    .append(" m 580 ")
                    .append(4 * i)
                    .append(" l S ");
        }
        content.append("BT /F1 3 Tf ");
        for (int i = 0; i < 20_000; i++) {
            content.append("1 0 0 1 ")
                    .append(3 * (i % 190) + 1)
                    .append(' ')
                    .append(4 * (i / 190) + 1)
                    .append(" Tm (7) Tj ");
        }
        return onePage().stream(4, "/Filter/FlateDecode", deflated(bytes(content + "ET")))
                .finish();
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new java.util.Random(11).nextBytes(noise);
        noise[0] = 0;
        noise[1] = 1;
        noise[2] = 0;
        noise[3] = 0;
        return noise;
    }
}
