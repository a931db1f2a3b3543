package kelisim.ingest.pdf.font;

import java.util.function.IntFunction;
import kelisim.ingest.pdf.page.Style;
import org.jspecify.annotations.Nullable;

/** A font of codes of one to four bytes that stand for character ids: Type 0. */
final class CompositeFont implements PdfFont {

    private final Style style;
    private final Codes codes;
    private final @Nullable CodeMap toUnicode;
    private final IntFunction<@Nullable String> textOfId;
    private final CidWidths widths;

    /** How strings are cut and what character id a code has. */
    interface Codes {
        int length(byte[] string, int at);

        int id(int code, int length);

        default boolean vertical() {
            return false;
        }
    }

    CompositeFont(
            Style style,
            Codes codes,
            @Nullable CodeMap toUnicode,
            IntFunction<@Nullable String> textOfId,
            CidWidths widths) {
        this.style = style;
        this.codes = codes;
        this.toUnicode = toUnicode;
        this.textOfId = textOfId;
        this.widths = widths;
    }

    @Override
    public Style style() {
        return style;
    }

    @Override
    public boolean vertical() {
        return codes.vertical();
    }

    @Override
    public void decode(byte[] string, Sink sink) {
        int at = 0;
        while (at < string.length) {
            int length = Math.max(1, Math.min(codes.length(string, at), string.length - at));
            int code = 0;
            for (int i = 0; i < length; i++) {
                code = (code << 8) | (string[at + i] & 0xFF);
            }
            int id = codes.id(code, length);
            String text = toUnicode == null ? null : toUnicode.text(code);
            if (text == null || text.isEmpty() || text.charAt(0) == 0) {
                text = textOfId.apply(id);
            }
            sink.code(text == null ? "\ufffd" : text, widths.of(id), length == 1 && code == ' ');
            at += length;
        }
    }
}
