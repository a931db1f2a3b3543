package kelisim.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kelisim.spi.IngestException;
import kelisim.spi.Problem;
import org.jspecify.annotations.Nullable;

/** Bytes to characters, in a charset that the bytes themselves give away. */
final class TextDecoder {

    private static final char REPLACEMENT = '\uFFFD';

    /** A UTF-8 text may have one malformed sequence to so many sound ones: a byte lost in transfer, a cut end. */
    private static final int SOUND_PER_MALFORMED = 10;

    private TextDecoder() {}

    static Decoded decode(byte[] bytes) throws IngestException {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return lenient(bytes, mark.length(), mark.charset());
        }
        Charset wide = WideText.charsetOf(bytes);
        if (wide != null) {
            return lenient(bytes, 0, wide);
        }
        refuseBinary(bytes);
        String utf8 = strict(bytes);
        if (utf8 != null) {
            return new Decoded(utf8, StandardCharsets.UTF_8, List.of());
        }
        if (Utf8Shape.of(bytes).isSoundBut(SOUND_PER_MALFORMED)) {
            return lenient(bytes, 0, StandardCharsets.UTF_8);
        }
        CharsetGuess guess = CharsetGuess.of(bytes);
        Decoded decoded = lenient(bytes, 0, guess.charset());
        List<Problem> problems = new ArrayList<>(decoded.problems());
        guess.doubt().ifPresent(problems::add);
        return new Decoded(decoded.text(), guess.charset(), problems);
    }

    private static @Nullable String strict(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        CharBuffer text;
        try {
            text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .replaceWith(String.valueOf(REPLACEMENT))
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces does not refuse", e);
        }
        long lost = text.chars().filter(c -> c == REPLACEMENT).count();
        List<Problem> problems = lost == 0
                ? List.of()
                : List.of(Problem.warning(
                        "text.malformed", lost + " places are no " + charset.name() + " and became U+FFFD"));
        return new Decoded(text.toString(), charset, problems);
    }

    private static void refuseBinary(byte[] bytes) throws IngestException {
        long controls = 0;
        for (byte b : bytes) {
            if (isControl(b)) {
                controls++;
            }
        }
        // an escape or a form feed now and then is typing; one in 200 is a program's data
        if (controls * 200 > bytes.length) {
            throw new IngestException(Problem.error(
                    "text.binary", controls + " of " + bytes.length + " bytes are control codes; this is no text"));
        }
    }

    private static boolean isControl(byte b) {
        return (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) || b == 0x7F;
    }
}
