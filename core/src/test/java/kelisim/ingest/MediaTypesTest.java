package kelisim.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kelisim.spi.MediaTypeDetector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    private static final MediaTypes OWN = new MediaTypes(List.of());
    private static final String PROSE =
            "Меморандум о сотрудничестве был подписан 21 июля. Signed in Cholpon-Ata.\r\n\tПункт 1\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt | plain words | text/plain",
                "a | plain words | text/plain",
                "a.unknown | plain words | text/plain",
                "A.TXT | plain words | text/plain",
                "a.md | # Heading | text/markdown",
                "a.html | plain words | text/html",
                "a.txt | <!DOCTYPE html><html><p>x | text/html",
                "a | '  <!-- saved -->\n<HTML lang=\"en\">' | text/html",
                "a | <h1>News</h1> | text/html",
                "a.txt | <p> marks a paragraph in HTML | text/plain",
                "a | <?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html> | application/xhtml+xml",
                "a.html | <?xml version='1.0'?><!DOCTYPE html><html> | text/html",
                "a.xml | <?xml version='1.0'?><note/> | application/xml",
                "a | <?xml version='1.0'?><note/> | application/xml",
                "a.svg | <?xml version='1.0'?><svg/> | image/svg+xml",
                "a.txt | %PDF-1.7 | application/pdf",
                "a.txt | PDF files begin with %PDF-1.7 | text/plain",
                "a.doc | {\\rtf1\\ansi x} | application/rtf",
                "a | 'From: a@b.kz\nTo: c@d.kg\nSubject: Talks\n\nDear all' | message/rfc822",
                "a.txt | 'From: a@b.kz\nTo: c@d.kg\nSubject: Talks\n\nDear all' | text/plain",
                "a | 'From: here to there\n\nA story' | text/plain",
                "dir.html/a | plain | text/plain",
            })
    void content_decides_and_the_name_fills_in(String name, String content, String expected) {
        assertEquals(expected, type(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void text_in_any_charset_is_text() {
        for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "IBM866")) {
            assertEquals("text/plain", type("a.txt", PROSE.getBytes(Charset.forName(charset))), charset);
        }
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            assertEquals(
                    "text/html", type("a", "\uFEFF<!doctype html><p>да".getBytes(Charset.forName(charset))), charset);
        }
        assertEquals("text/html", type("a", "\uFEFF<!doctype html><p>да".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytes_at_random_are_not_made_text_by_their_name() {
        Random random = new Random(7);
        for (int size : new int[] {16, 100, 5000, 200_000}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            bytes[0] = 0;
            assertEquals(MediaTypes.UNKNOWN, type("a.txt", bytes), size + " bytes");
        }
    }

    @Test
    void an_archive_is_told_by_what_it_holds() throws IOException {
        String office = "application/vnd.openxmlformats-officedocument.";
        assertEquals(
                office + "wordprocessingml.document", type("a.zip", zip("[Content_Types].xml", "word/document.xml")));
        assertEquals(office + "spreadsheetml.sheet", type("a", zip("[Content_Types].xml", "xl/workbook.xml")));
        assertEquals(
                "application/vnd.ms-word.document.macroenabled.12",
                type("a.docx", zip("word/document.xml", "word/vbaProject.bin")));
        assertEquals("application/zip", type("a.docx", zip("letter.txt")));
        assertEquals("application/epub+zip", type("a", stored("application/epub+zip")));
        assertEquals(
                "application/vnd.oasis.opendocument.text",
                type("a", stored("application/vnd.oasis.opendocument.text")));
    }

    @Test
    void damaged_archives_are_still_archives() throws IOException {
        byte[] whole = zip("[Content_Types].xml", "word/document.xml");
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = java.util.Arrays.copyOf(whole, 30 + random.nextInt(whole.length - 30));
            for (int flips = random.nextInt(6); flips > 0; flips--) {
                bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt();
            }
            String type = type("a.docx", bytes);
            assertEquals("application", type.substring(0, type.indexOf('/')));
        }
    }

    @Test
    void a_detector_is_asked_only_about_what_content_leaves_open() throws IOException {
        MediaTypeDetector eager = (name, known, content) -> Optional.of("application/x-eager");
        MediaTypes types = new MediaTypes(List.of(eager));
        assertEquals("text/plain", types.detect("a", utf8("words")).mediaType());
        assertEquals("application/pdf", types.detect("a", utf8("%PDF-1.4")).mediaType());
        assertEquals(
                "application/x-eager",
                types.detect("a", ByteBuffer.wrap(zip("x"))).mediaType());
        assertEquals(
                "application/x-eager",
                types.detect("a", ByteBuffer.wrap(new byte[40])).mediaType());
    }

    @Test
    void the_detector_of_smaller_order_is_believed_and_differing_equals_are_not() throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(zip("x"));
        MediaTypeDetector a = new Fixed("a/a", 0);
        MediaTypeDetector b = new Fixed("b/b", 0);
        MediaTypeDetector late = new Fixed("late/late", 1);
        assertEquals("a/a", new MediaTypes(List.of(late, a)).detect("x", zip).mediaType());
        assertEquals(
                "late/late",
                new MediaTypes(List.of(late, a, b)).detect("x", zip).mediaType());
        assertEquals(
                "application/zip",
                new MediaTypes(List.of(b, a)).detect("x", zip).mediaType());
        assertEquals(
                "application/zip",
                new MediaTypes(List.of(new Fixed("no type", 0)))
                        .detect("x", zip)
                        .mediaType());
    }

    private record Fixed(String type, int order) implements MediaTypeDetector {
        @Override
        public Optional<String> detect(String name, String known, ByteBuffer content) {
            return Optional.of(type);
        }
    }

    private static String type(String name, byte[] content) {
        return OWN.detect(name, ByteBuffer.wrap(content)).mediaType();
    }

    private static ByteBuffer utf8(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return out.toByteArray();
    }

    private static byte[] stored(String type) throws IOException {
        byte[] content = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return out.toByteArray();
    }
}
