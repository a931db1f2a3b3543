package kelisim.ingest.html.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Walks a parsed page once, without recursion, and makes its {@link Page}: every element between two paragraphs becomes a
 * {@link Node}, every stretch of words between two such borders a {@link Run}.
 */
public final class PageReader {

    private static final String NOSCRIPT = "noscript";
    /** A page that is drawn by scripts has its text in what it keeps for browsers without them. */
    private static final int MUCH_MORE = 2;

    private static final int SOME_TEXT = 500;
    /** A tree is seldom deeper. */
    private static final int DEPTH = 64;

    private static final int CHECK_EVERY = 1024;

    private static final Set<String> MEDIA = Set.of("img", "video", "iframe", "audio", "object", "embed");

    private final Names names = new Names();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<Element> statements = new ArrayList<>();
    private final BitSet media = new BitSet();
    private final RunBuilder run;
    private final int characters;
    private final long deadline;
    private Node current;
    /** Whether what is for browsers without scripts counts as shown. */
    private final boolean withoutScripts;

    private int muted;
    /** At which depth of muting an element for browsers without scripts began, or 0. */
    private int noscript;

    private int unscripted;
    private int steps;
    private boolean tooLong;
    private boolean outOfTime;

    private PageReader(Document document, Markup markup, int characters, long deadline, boolean withoutScripts) {
        this.withoutScripts = withoutScripts;
        this.run = new RunBuilder(new SourceMap(markup), runs);
        this.characters = characters;
        this.deadline = deadline;
        this.current =
                new Node(0, Tag.DIVISION, document.body(), document.body().className(), null, 0, 0);
        nodes.add(current);
    }

    /**
     * Reads a parsed page.
     *
     * @param markup the source that was parsed
     * @param characters how many characters of text are kept
     * @param deadline the {@link System#nanoTime} at which reading ends early
     */
    public static Page read(Document document, Markup markup, int characters, long deadline) {
        PageReader reader = read(document, markup, characters, deadline, false);
        if (reader.unscripted > MUCH_MORE * reader.run.total() + SOME_TEXT) {
            reader = read(document, markup, characters, deadline, true);
        }
        return new Page(
                document,
                document.title(),
                List.copyOf(reader.nodes),
                List.copyOf(reader.runs),
                List.copyOf(reader.statements),
                markup,
                reader.media,
                reader.tooLong,
                reader.outOfTime);
    }

    private static PageReader read(
            Document document, Markup markup, int characters, long deadline, boolean withoutScripts) {
        PageReader reader = new PageReader(document, markup, characters, deadline, withoutScripts);
        for (org.jsoup.nodes.Node node : document.head().childNodes()) {
            if (node instanceof Element element) {
                reader.noteInHead(element);
            }
        }
        reader.walk(document.body());
        return reader;
    }

    /** Goes over the tree; the place of each node among its siblings is counted, since asking for the next one costs a search. */
    @SuppressWarnings("ReferenceEquality") // the tree's own nodes; equal ones elsewhere are others
    private void walk(Element root) {
        org.jsoup.nodes.Node at = root;
        int[] next = new int[DEPTH];
        int depth = 0;
        enter(at, true);
        while (true) {
            if (next[depth] < at.childNodeSize()) {
                at = at.childNode(next[depth]++);
                depth++;
                next = depth < next.length ? next : Arrays.copyOf(next, 2 * depth);
                next[depth] = 0;
                enter(at, false);
                continue;
            }
            leave(at, at == root);
            if (at == root || isOver()) {
                break;
            }
            at = Objects.requireNonNull(at.parent());
            depth--;
        }
        run.close(current);
        for (Node node = current; node != null; node = node.parent()) {
            node.close(runs.size(), nodes.size());
        }
    }

    private boolean isOver() {
        tooLong = run.total() > characters;
        outOfTime = ++steps % CHECK_EVERY == 0 && System.nanoTime() > deadline;
        return tooLong || outOfTime;
    }

    private void enter(org.jsoup.nodes.Node node, boolean root) {
        if (node instanceof TextNode text) {
            if (!(text instanceof CDataNode)) {
                run.text(text.getWholeText(), muted > 0);
                unscripted +=
                        noscript > 0 && !text.isBlank() ? text.getWholeText().length() : 0;
            }
        } else if (node instanceof Element element && !root) {
            enterElement(element);
        }
    }

    private void noteInHead(Element element) {
        names.read(element, false);
        note(element);
    }

    private void note(Element element) {
        switch (element.normalName()) {
            case "meta", "link", "time" -> statements.add(element);
            case "script" -> {
                if (element.attr("type").contains("json")) {
                    statements.add(element);
                }
            }
            default -> {
                if (names.tells()) {
                    statements.add(element);
                }
            }
        }
    }

    private void enterElement(Element element) {
        boolean isNoscript = element.normalName().equals(NOSCRIPT);
        Tag tag = withoutScripts && isNoscript ? Tag.DIVISION : Tag.of(element.normalName());
        names.read(element, muted == 0 && tag != Tag.SKIPPED && tag != Tag.ANCHOR);
        note(element);
        if (muted > 0 || tag == Tag.SKIPPED) {
            if (muted == 0 && MEDIA.contains(element.normalName())) {
                media.set(runs.size());
            }
            muted++;
            noscript = isNoscript && noscript == 0 ? muted : noscript;
            return;
        }
        if (tag.isBlock()) {
            run.close(current);
            boolean heading = names.isHeading() && (tag == Tag.DIVISION || tag == Tag.PARAGRAPH);
            tag = heading ? Tag.HEADING : tag;
            current = new Node(nodes.size(), tag, element, names.style(), current, names.marks(), runs.size());
            nodes.add(current);
            run.preformatted(tag == Tag.PREFORMATTED ? 1 : 0);
        } else if (tag == Tag.BREAK) {
            run.lineBreak(current);
        } else if (Mark.mutes(names.marks())) {
            muted++;
        } else {
            run.inline(element.normalName(), 1);
        }
    }

    @SuppressWarnings("ReferenceEquality") // the element that was entered, not one like it
    private void leave(org.jsoup.nodes.Node node, boolean root) {
        if (root || !(node instanceof Element element)) {
            return;
        }
        if (muted > 0) {
            noscript = noscript == muted ? 0 : noscript;
            muted--;
            return;
        }
        if (element == current.element()) {
            run.close(current);
            run.preformatted(current.tag() == Tag.PREFORMATTED ? -1 : 0);
            current.close(runs.size(), nodes.size());
            current = Objects.requireNonNull(current.parent());
        } else {
            run.inline(element.normalName(), -1);
        }
    }
}
