package kelisim.ingest.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kelisim.document.DocumentDetails;
import kelisim.ingest.office.RtfState.Target;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Rich Text Format (specification 1.9.1). Read here and not by Tika's parser, which drops tables, heading levels and the
 * depth of lists.
 */
final class RtfReader implements PartReader {

    private static final Set<String> NOWHERE = Set.of(
            "*",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "colortbl",
            "annotation",
            "atnid",
            "atnauthor",
            "nonshppict",
            "fldinst",
            "xe",
            "tc",
            "rtf0",
            "themedata",
            "generator",
            "listtable",
            "listoverridetable",
            "revtbl",
            "bkmkstart",
            "bkmkend",
            "userprops",
            "filetbl");

    @Override
    public DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException, IngestException {
        return new Walk(bytes.readAllBytes(), sink, limits).read();
    }

    private static final class Walk {

        private final RtfScanner scanner;
        private final RtfParagraphs paragraphs;
        private final BlockSink sink;
        private final Limits limits;
        private final Deque<RtfState> outer = new ArrayDeque<>();
        private final Map<Integer, Charset> fonts = new HashMap<>();
        private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
        private final StringBuilder title = new StringBuilder();
        private final StringBuilder author = new StringBuilder();
        private final int[] created = new int[3];
        private RtfState state = new RtfState(RtfCharsets.ofCodePage(1252));
        private int font;
        private int toSkip;

        Walk(byte[] bytes, BlockSink sink, Limits limits) {
            this.scanner = new RtfScanner(bytes);
            this.paragraphs = new RtfParagraphs(sink);
            this.sink = sink;
            this.limits = limits;
        }

        DocumentDetails read() throws IngestException {
            for (RtfScanner.Kind kind = scanner.next();
                    kind != RtfScanner.Kind.END && !sink.isFull();
                    kind = scanner.next()) {
                switch (kind) {
                    case OPEN -> open();
                    case CLOSE -> close();
                    case WORD -> word(scanner.word());
                    case BYTE -> character(scanner.value());
                    case END -> throw new AssertionError("the loop ends here");
                }
            }
            decodePending();
            paragraphs.end();
            return DocumentDetails.NONE
                    .withTitle(Details.text(title.toString()))
                    .withAuthors(Details.names(author.toString()))
                    .withPublished(createdDay());
        }

        private void open() throws IngestException {
            decodePending();
            if (outer.size() >= limits.depth()) {
                throw new IngestException(
                        Problem.error("limit.depth", "the groups nest deeper than " + limits.depth()));
            }
            outer.push(state);
            state = state.copy();
        }

        private void close() {
            decodePending();
            if (!outer.isEmpty()) {
                Target was = state.target;
                state = outer.pop();
                if (was == Target.FOOTNOTE && state.target != Target.FOOTNOTE) {
                    paragraphs.endFootnote();
                }
            }
        }

        private void character(int b) {
            if (toSkip > 0) {
                toSkip--;
                return;
            }
            if (state.target != Target.NOWHERE && !state.deleted) {
                pending.write(b);
            }
        }

        private void word(String word) {
            if (toSkip > 0 && word.length() > 1) {
                toSkip = 0;
            }
            if (word.equals("u")) {
                decodePending();
                text(String.valueOf((char) (scanner.number('?') & 0xffff)));
                toSkip = state.fallback;
                return;
            }
            decodePending();
            if (!destination(word) && !characterWord(word) && !setting(word) && state.target != Target.NOWHERE) {
                paragraphs.word(word, scanner.number(1), state.target);
            }
        }

        private boolean destination(String word) {
            if (NOWHERE.contains(word)) {
                state.target = Target.NOWHERE;
                return true;
            }
            Target target =
                    switch (word) {
                        case "listtext", "pntext" -> Target.MARKER;
                        case "footnote" -> Target.FOOTNOTE;
                        case "fonttbl" -> Target.FONTS;
                        case "stylesheet" -> Target.STYLES;
                        case "title" -> Target.TITLE;
                        case "author" -> Target.AUTHOR;
                        case "creatim" -> Target.CREATED;
                        case "info" -> Target.NOWHERE;
                        default -> null;
                    };
            if (target == null) {
                return false;
            }
            state.target = target;
            return true;
        }

        private boolean characterWord(String word) {
            String text =
                    switch (word) {
                        case "\\", "{", "}" -> word;
                        case "~" -> "\u00a0";
                        case "_" -> "\u2011";
                        case "tab", "line", "emspace", "enspace" -> " ";
                        case "emdash" -> "—";
                        case "endash" -> "–";
                        case "lquote" -> "‘";
                        case "rquote" -> "’";
                        case "ldblquote" -> "“";
                        case "rdblquote" -> "”";
                        case "bullet" -> "•";
                        default -> null;
                    };
            if (text == null) {
                return false;
            }
            text(text);
            return true;
        }

        private boolean setting(String word) {
            switch (word) {
                case "bin" -> scanner.skip(scanner.number(0));
                case "uc" -> state.fallback = Math.max(0, scanner.number(1));
                case "ansicpg" -> state.charset = RtfCharsets.ofCodePage(scanner.number(1252));
                case "f" -> {
                    font = scanner.number(0);
                    state.charset = fonts.getOrDefault(font, state.charset);
                }
                case "fcharset" -> fonts.put(font, RtfCharsets.ofFont(scanner.number(0), state.charset));
                case "deleted" -> state.deleted = scanner.number(1) != 0;
                case "yr" -> created(0);
                case "mo" -> created(1);
                case "dy" -> created(2);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void created(int part) {
            if (state.target == Target.CREATED) {
                created[part] = scanner.number(0);
            }
        }

        private @Nullable LocalDate createdDay() {
            try {
                return created[0] == 0 ? null : LocalDate.of(created[0], created[1], created[2]);
            } catch (DateTimeException e) {
                return null;
            }
        }

        private void decodePending() {
            if (pending.size() > 0) {
                String text = pending.toString(state.charset);
                pending.reset();
                text(text);
            }
        }

        private void text(String text) {
            switch (state.target) {
                case BODY, FOOTNOTE, MARKER -> {
                    if (!state.deleted) {
                        paragraphs.text(text, state.target);
                    }
                }
                case TITLE -> title.append(text);
                case AUTHOR -> author.append(text);
                case STYLES -> paragraphs.styleName(text);
                case FONTS, CREATED, NOWHERE -> {
                    // names of fonts and the like are no words of the document's
                }
            }
        }
    }
}
