package kelisim.ingest.html.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8Test {

    @Property(tries = 2000)
    void a_text_is_read_again_from_any_place_to_any_other(
            @ForAll("texts") String text, @ForAll("places") int begin, @ForAll("places") int end) {
        int from = text.offsetByCodePoints(0, Math.min(begin, text.codePointCount(0, text.length())));
        int to = text.offsetByCodePoints(from, Math.min(end, text.codePointCount(from, text.length())));
        Utf8 utf8 = Utf8.of(text);
        int fromByte = text.substring(0, from).getBytes(StandardCharsets.UTF_8).length;
        int toByte = text.substring(0, to).getBytes(StandardCharsets.UTF_8).length;
        assertEquals(text.substring(from, to), utf8.text(fromByte, toByte));
        assertEquals(from, utf8.characters(fromByte));
        assertEquals(to, utf8.characters(toByte));
    }

    @Property(tries = 500)
    void a_reader_reads_all_whatever_room_it_is_given(@ForAll("texts") String text, @ForAll("places") int room) {
        SparingReader reader = new SparingReader(Utf8.of(text), new Spans());
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[room + 2];
        for (int read = reader.read(buffer, 1, room + 1); read >= 0; read = reader.read(buffer, 1, room + 1)) {
            all.append(buffer, 1, read);
        }
        assertEquals(text, all.toString());
    }

    @Property(tries = 5000)
    void bytes_are_utf_8_where_a_strict_decoder_says_so(@ForAll("sequences") byte[] bytes) {
        Utf8 utf8 = Utf8.of(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            assertNotNull(utf8);
            assertEquals(text, Objects.requireNonNull(utf8).text(0, bytes.length));
        } catch (CharacterCodingException e) {
            assertEquals(null, utf8);
        }
    }

    /** Stretches of ASCII, as long as what is looked at in one piece and longer, and of letters that have two to four bytes. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "<div class='some name of a style'>".repeat(9), "é", "қағаз", "水", "😀", "”")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 2000);
    }

    @Provide
    Arbitrary<byte[]> sequences() {
        return Arbitraries.of(
                        0x61, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0,
                        0xf4, 0xf5, 0xff)
                .list()
                .ofMaxSize(6)
                .map(Utf8Test::bytes);
    }

    private static byte[] bytes(List<Integer> values) {
        byte[] bytes = new byte[values.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = values.get(i).byteValue();
        }
        return bytes;
    }
}
