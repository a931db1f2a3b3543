package kelisim.ingest.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Reading;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to hurt, read with 512 MB: each gives its documented problem, or is read without what is hostile. */
class HostileFilesTest {

    private static final Duration ENOUGH = Duration.ofSeconds(60);

    private static String refusal(String name, byte[] bytes) {
        return refusal(name, bytes, Limits.DEFAULT);
    }

    private static String refusal(String name, byte[] bytes, Limits limits) {
        return assertTimeoutPreemptively(ENOUGH, () -> assertThrows(
                        IngestException.class, () -> new OfficeIngester().read(Fixtures.source(name, bytes), limits))
                .problem()
                .rule());
    }

    private static Reading read(String name, byte[] bytes) {
        return assertTimeoutPreemptively(
                ENOUGH, () -> new OfficeIngester().read(Fixtures.source(name, bytes), Limits.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({
        "memorandum.docx, word/document.xml",
        "flow.xlsx, xl/worksheets/sheet1.xml",
        "talk.pptx, ppt/slides/slide1.xml",
        "memorandum.odt, content.xml",
        "flow.ods, content.xml",
        "memorandum.epub, OEBPS/a.xhtml"
    })
    void aPartThatUnpacksToMoreThanTheLimitIsRefusedBeforeItIsParsed(String name, String part) throws IOException {
        assertEquals("limit.bytes", refusal(name, withPart(name, part, new Spaces(300L << 20))));
    }

    @ParameterizedTest
    @CsvSource({
        "memorandum.docx, word/document.xml",
        "flow.xlsx, xl/worksheets/sheet1.xml",
        "memorandum.odt, content.xml",
        "memorandum.epub, OEBPS/a.xhtml"
    })
    void elementsNestedAHundredThousandDeepAreRefused(String name, String part) throws IOException {
        byte[] deep = ("<a>".repeat(100_000) + "</a>".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        assertEquals("limit.depth", refusal(name, withPart(name, part, new Bytes(deep))));
    }

    @ParameterizedTest
    @CsvSource({
        "memorandum.docx, word/document.xml",
        "flow.xlsx, xl/sharedStrings.xml",
        "talk.pptx, ppt/presentation.xml",
        "memorandum.odt, content.xml",
        "flow.ods, content.xml",
        "memorandum.epub, OEBPS/a.xhtml"
    })
    void declaredEntitiesAreRefusedInternalAndExternalAlike(String name, String part) throws IOException {
        byte[] entity = ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">"
                        + "<!ENTITY y \"ha\"><!ENTITY z \"&y;&y;&y;&y;&y;&y;\">]><a>&x;&z;</a>")
                .getBytes(StandardCharsets.UTF_8);
        assertEquals("office.entities", refusal(name, withPart(name, part, new Bytes(entity))));
    }

    @Test
    void aPackageOfAHundredThousandPartsIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        assertEquals("limit.parts", refusal("a.docx", bytes.toByteArray()));
    }

    @Test
    void aTemplateOnTheNetworkIsNotFetched() throws IOException {
        byte[] relations = ("<?xml version=\"1.0\"?><Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                        + " Target=\"http://192.0.2.1/template.dotm\" TargetMode=\"External\"/></Relationships>")
                .getBytes(StandardCharsets.UTF_8);
        Reading reading = read(
                "memorandum.docx", withPart("memorandum.docx", "word/_rels/settings.xml.rels", new Bytes(relations)));
        assertFalse(reading.document().blocks().isEmpty());
    }

    @Test
    void anEncryptedDocumentIsRefusedWithoutAndReadWithItsPassword() throws Exception {
        byte[] encrypted = encrypted(Fixtures.bytes("memorandum.docx"), "Ala-Too");
        assertEquals("office.encrypted", refusal("memorandum.docx", encrypted));
        Reading opened =
                new OfficeIngester("Ala-Too").read(Fixtures.source("memorandum.docx", encrypted), Limits.DEFAULT);
        Reading plain = new OfficeIngester().read(Fixtures.source("memorandum.docx"), Limits.DEFAULT);
        assertEquals(plain.document().text(), opened.document().text());
    }

    @Test
    void aWrongPasswordIsSaidToBeWrong() throws Exception {
        byte[] encrypted = encrypted(Fixtures.bytes("flow.xlsx"), "right");
        IngestException refused = assertThrows(IngestException.class, () -> new OfficeIngester("wrong")
                .read(Fixtures.source("flow.xlsx", encrypted), Limits.DEFAULT));
        assertEquals("office.encrypted", refused.problem().rule());
        assertTrue(
                refused.problem().message().contains("password given"),
                refused.problem().message());
    }

    @Test
    void groupsOfRtfNestedAMillionDeepAreRefused() {
        byte[] deep = ("{\\rtf1 " + "{".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
        assertEquals("limit.depth", refusal("a.rtf", deep));
    }

    @Test
    void binaryDataOfRtfThatClaimsMoreThanThereIsEndsTheFile() {
        Reading reading = read("a.rtf", "{\\rtf1 words\\par \\bin2147483647 x}".getBytes(StandardCharsets.UTF_8));
        assertEquals("words", reading.document().text().strip());
    }

    @Test
    void multipartsNestedTenThousandDeepAreRefused() {
        StringBuilder mail = new StringBuilder("Subject: deep\nMIME-Version: 1.0\n");
        for (int i = 0; i < 10_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertEquals("limit.depth", refusal("a.eml", mail.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLineOfThirtyMegabytesIsRead() {
        byte[] bytes = ("Subject: long\n\n" + "word ".repeat(6_000_000)).getBytes(StandardCharsets.UTF_8);
        Reading reading = read("a.eml", bytes);
        assertTrue(
                reading.problems().stream().anyMatch(problem -> problem.rule().equals("limit.characters")));
    }

    @Test
    void aRepeatedRowOrCellDoesNotMultiply() throws IOException {
        byte[] content = ("<?xml version=\"1.0\"?><office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                        + "<office:spreadsheet><table:table table:name=\"t\">"
                        + "<table:table-row table:number-rows-repeated=\"2147483647\">"
                        + "<table:table-cell table:number-columns-repeated=\"2147483647\"><text:p>x</text:p>"
                        + "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>"
                        + "</office:document-content>")
                .getBytes(StandardCharsets.UTF_8);
        Reading reading = read("flow.ods", withPart("flow.ods", "content.xml", new Bytes(content)));
        assertTrue(reading.document().text().length() < 1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.docx", "a.doc", "a.rtf", "a.odt", "a.epub", "a.pptx", "a.odp", "a.xlsx", "a.xls", "a.ods", "a.eml",
                "a.msg"
            })
    void anEmptyFileIsRefused(String name) {
        assertTrue(refusal(name, new byte[0]).startsWith("office."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "memorandum.docx",
                "memorandum.doc",
                "memorandum.rtf",
                "memorandum.odt",
                "memorandum.epub",
                "flow.xls",
                "flow.xlsx",
                "talk.pptx",
                "letter.eml"
            })
    void truncatedAndFlippedFilesAreReadOrRefusedAndNothingElse(String name) throws IOException {
        byte[] good = Fixtures.bytes(name);
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            byte[] bad = i % 2 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int k = 0; k < i && bad.length > 0; k++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            readOrRefuse(name, bad);
        }
    }

    private static void readOrRefuse(String name, byte[] bytes) {
        assertTimeoutPreemptively(ENOUGH, () -> {
            try {
                Reading reading = new OfficeIngester().read(Fixtures.source(name, bytes), Limits.DEFAULT);
                assertFalse(reading.document().blocks().isEmpty());
            } catch (IngestException e) {
                assertTrue(
                        e.problem().rule().startsWith("office.")
                                || e.problem().rule().startsWith("limit."),
                        e.problem().rule());
            }
        });
    }

    private static byte[] encrypted(byte[] plain, String password) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                OPCPackage document = OPCPackage.open(new java.io.ByteArrayInputStream(plain))) {
            assertEquals(PackageAccess.READ_WRITE, document.getPackageAccess());
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword(password);
            try (java.io.OutputStream stream = encryptor.getDataStream(files)) {
                document.save(stream);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private sealed interface Content {
        void write(ZipOutputStream zip) throws IOException;
    }

    private record Bytes(byte[] bytes) implements Content {
        @Override
        public void write(ZipOutputStream zip) throws IOException {
            zip.write(bytes);
        }
    }

    private record Spaces(long count) implements Content {
        @Override
        public void write(ZipOutputStream zip) throws IOException {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (long left = count; left > 0; left -= spaces.length) {
                zip.write(spaces);
            }
        }
    }

    /** The fixture with one part exchanged or added. */
    private static byte[] withPart(String name, String part, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(Fixtures.bytes(name)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(part));
            content.write(out);
        }
        return bytes.toByteArray();
    }
}
