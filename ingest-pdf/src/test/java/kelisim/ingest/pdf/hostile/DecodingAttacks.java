package kelisim.ingest.pdf.hostile;

import static kelisim.ingest.pdf.hostile.RawPdf.TEXT;
import static kelisim.ingest.pdf.hostile.RawPdf.bytes;
import static kelisim.ingest.pdf.hostile.RawPdf.deflated;
import static kelisim.ingest.pdf.hostile.RawPdf.onePage;

import java.util.List;

/** What goes off while streams are decoded. */
final class DecodingAttacks {

    private static final byte[] ZEROS = new byte[1 << 20];
    /** Megabytes in each bomb: beyond what one stream may decode to, or a gigabyte if all is asked for. */
    private static final int GIGABYTE = AttackRunner.ALL ? 1 << 10 : 1 << 7;

    private DecodingAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack(
                        "content stream of 1 GB",
                        "limit.decoded",
                        () -> content("/Filter/FlateDecode", deflated(ZEROS, GIGABYTE))),
                new Attack(
                        "content stream of 1 GB deflated twice",
                        "limit.decoded",
                        () -> content("/Filter[/FlateDecode/FlateDecode]", deflated(deflated(ZEROS, GIGABYTE)))),
                new Attack(
                        "content stream of 1 GB deflated three times",
                        "limit.decoded",
                        () -> content(
                                "/Filter[/FlateDecode/FlateDecode/FlateDecode]",
                                deflated(deflated(deflated(ZEROS, GIGABYTE))))),
                new Attack(
                        "text deflated three times",
                        "text",
                        () -> content(
                                "/Filter[/FlateDecode/FlateDecode/FlateDecode]",
                                deflated(deflated(deflated(bytes(TEXT)))))),
                new Attack(
                        "run lengths of 1 GB",
                        "limit.decoded",
                        () -> content(
                                "/Filter[/FlateDecode/RunLengthDecode]", deflated(runs(), AttackRunner.ALL ? 8 : 1))),
                new Attack(
                        "forty filters",
                        "pdf.stream",
                        () -> content("/Filter[" + "/ASCIIHexDecode".repeat(40) + "]", bytes("41>"))),
                new Attack(
                        "a picture's filter on content",
                        "pdf.stream",
                        () -> content("/Filter/DCTDecode", bytes("xxxx"))),
                new Attack(
                        "an unknown filter on content", "pdf.stream", () -> content("/Filter/Nonsense", bytes("xxxx"))),
                new Attack(
                        "a predictor row of two billion",
                        "pdf.stream",
                        () -> content(
                                "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2147483647>>",
                                deflated(bytes(TEXT)))),
                new Attack(
                        "a predictor of two billion colours",
                        "text|pdf.stream",
                        () -> content(
                                "/Filter/FlateDecode/DecodeParms<</Predictor 2/Colors 2147483647/BitsPerComponent 2147483647/Columns 9>>",
                                deflated(bytes(TEXT)))),
                new Attack(
                        "the same stream ten thousand times",
                        "limit|text",
                        () -> onePage().object(3, RawPdf.page("[" + "4 0 R ".repeat(100_000) + "]")).stream(
                                        4, "", TEXT.repeat(100))
                                .finish()),
                new Attack("object stream of 1 GB", "pdf.*|limit.*", DecodingAttacks::objectStream),
                new Attack(
                        "object stream that says two billion objects",
                        "pdf.*|limit.*|text",
                        () -> onePage().stream(4, "", TEXT).stream(
                                        9, "/Type/ObjStm/N 2147483647/First 2147483640", "20 0 <<>>")
                                .finishBare()),
                new Attack("object stream that holds itself", "text", () -> onePage().stream(4, "", TEXT).stream(
                                9, "/Type/ObjStm/N 1/First 4/Extends 9 0 R", "9 0 <</Type/ObjStm>>")
                        .finishBare()),
                new Attack("form of 1 GB", "limit.decoded", () -> onePage().stream(4, "", TEXT + "/X Do").stream(
                                6, "/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode", deflated(ZEROS, GIGABYTE))
                        .finish()),
                new Attack("font program of 1 GB", "text", () -> onePage()
                        .object(5, "<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor 7 0 R>>")
                        .object(7, "<</Type/FontDescriptor/FontName/X/Flags 4/FontFile 8 0 R>>")
                        .stream(8, "/Filter/FlateDecode", deflated(ZEROS, GIGABYTE))
                        .stream(4, "", TEXT)
                        .finish()));
    }

    private static byte[] content(String entries, byte[] data) {
        return onePage().stream(4, entries, data).finish();
    }

    private static byte[] runs() {
        byte[] runs = new byte[1 << 21];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        return runs;
    }

    private static byte[] objectStream() {
        return new RawPdf()
                .object(1, "<</Type/Catalog/Pages 20 0 R>>").stream(
                                9, "/Type/ObjStm/N 1/First 5/Filter/FlateDecode", deflated(ZEROS, GIGABYTE))
                        .finishBare();
    }
}
