package kelisim.ingest.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kelisim.document.BlockRole;
import kelisim.document.DocumentBuilder;
import kelisim.document.Locator;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where every reader puts what it finds, in reading order. It keeps to the limits on text and time: what comes after a
 * limit is left out and said once.
 */
final class BlockSink {

    private final DocumentBuilder blocks = new DocumentBuilder();
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<String> files = new ArrayDeque<>();
    private final Limits limits;
    private final long deadline;
    private boolean full;

    BlockSink(Limits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    void heading(String words, int level, @Nullable Locator locator) {
        heading(words, level, BlockRole.BODY, locator);
    }

    void heading(String words, int level, BlockRole role, @Nullable Locator locator) {
        String text = room(words);
        if (!text.isEmpty()) {
            blocks.heading(text, level, role, within(locator));
        }
    }

    void paragraph(String words, BlockRole role, @Nullable Locator locator) {
        String text = room(words);
        if (!text.isEmpty()) {
            blocks.paragraph(text, role, within(locator));
        }
    }

    void listItem(String words, int depth, String marker, @Nullable Locator locator) {
        listItem(words, depth, marker, BlockRole.BODY, locator);
    }

    void listItem(String words, int depth, String marker, BlockRole role, @Nullable Locator locator) {
        String text = room(words);
        if (!text.isEmpty()) {
            blocks.listItem(text, depth, marker, role, within(locator));
        }
    }

    void tableRow(List<String> cells, boolean header, @Nullable Locator locator) {
        List<String> clean = cells.stream().map(BlockSink::oneLine).toList();
        if (!room(String.join(" ", clean)).isEmpty()) {
            blocks.tableRow(clean, header, BlockRole.BODY, within(locator));
        }
    }

    /** What comes is of a file inside the file; its places bear its name until {@link #leave()}. */
    void enter(String file) {
        files.addLast(file);
    }

    void leave() {
        files.removeLast();
    }

    private @Nullable Locator within(@Nullable Locator locator) {
        String path = files.isEmpty() ? "" : String.join("/", files) + "/";
        if (locator instanceof Locator.Paragraph paragraph) {
            return new Locator.Paragraph(path + paragraph.part(), paragraph.number());
        }
        return locator instanceof Locator.Cell cell ? new Locator.Cell(path + cell.sheet(), cell.address()) : locator;
    }

    void problem(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Whether nothing more will be taken, for a reader that can stop early. */
    boolean isFull() {
        if (!full && System.nanoTime() > deadline) {
            full = true;
            problem(Problem.warning("limit.time", "reading was cut after " + limits.time()));
        }
        return full;
    }

    DocumentBuilder blocks() {
        return blocks;
    }

    List<Problem> problems() {
        return problems;
    }

    private String room(String words) {
        if (isFull()) {
            return "";
        }
        String text = oneLine(words);
        if (blocks.length() + text.length() > limits.characters()) {
            full = true;
            problem(Problem.warning(
                    "limit.characters", "the text was cut after " + limits.characters() + " characters"));
            return "";
        }
        return text;
    }

    /** White space of every kind as one blank, as a word processor's own line ends mean nothing. */
    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                gap = line.length() > 0;
            } else {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
