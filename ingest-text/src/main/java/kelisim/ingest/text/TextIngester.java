package kelisim.ingest.text;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Document;
import kelisim.spi.IngestException;
import kelisim.spi.Ingester;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Reading;
import kelisim.spi.Source;

/**
 * Reads plain text: files written by hand, typed from paper, or saved from web pages. The document's text is the decoded
 * file as it is, less a byte-order mark, so its offsets are offsets into the file; blocks only point into it.
 *
 * <p>The charset is found from the bytes: a byte-order mark, UTF-8, UTF-16 and UTF-32 without a mark, else the single-byte
 * charset (windows-1251, KOI8-R, IBM866, windows-1252 and the like) or East Asian one in which the text looks most like
 * words. Lines that a page carries beside its content (menus, share bars, tags, copyright lines, page numbers) stay in the
 * text and belong to no block.
 *
 * <p>Problems: {@code text.empty} and {@code text.binary} (nothing is read), {@code text.malformed} (bytes that the charset
 * does not have became U+FFFD), {@code text.charset} (two charsets are as likely), {@code limit.bytes} (not read),
 * {@code limit.characters} (cut there).
 */
public final class TextIngester implements Ingester {

    private static final List<String> MEDIA_TYPES =
            List.of("text/plain", "text/markdown", "text/x-web-markdown", "text/x-rst");

    /** For {@link java.util.ServiceLoader}, and for callers that choose their ingesters themselves. */
    public TextIngester() {}

    @Override
    public List<String> mediaTypes() {
        return MEDIA_TYPES;
    }

    @Override
    public Reading read(Source source, Limits limits) throws IngestException {
        if (source.size() > limits.bytes()) {
            throw new IngestException(Problem.error(
                    "limit.bytes", source.size() + " bytes are more than the limit of " + limits.bytes()));
        }
        Decoded decoded = TextDecoder.decode(source.bytes());
        List<Problem> problems = new ArrayList<>(decoded.problems());
        String text = cut(decoded.text(), limits.characters(), problems);
        if (text.isBlank()) {
            throw new IngestException(
                    Problem.error("text.empty", "there is no text in its " + source.size() + " bytes"));
        }
        Layout layout = Layout.of(text, limits.depth());
        Document document =
                new Document(source.id(), source.name(), source.mediaType(), text, layout.blocks(), layout.details());
        return new Reading(document, problems);
    }

    private static String cut(String text, int limit, List<Problem> problems) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        problems.add(Problem.warning(
                "limit.characters", "of " + text.length() + " characters the first " + end + " were read"));
        return text.substring(0, end);
    }
}
