package kelisim.ingest.html.internal.page;

import java.io.Reader;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.parser.ParseSettings;

/**
 * The source of a page as one pass over it sees it before it is parsed: where its texts stand between tags, and which parts the
 * parser is spared, since nothing of them is read.
 *
 * <p>jsoup can track positions itself, which costs as much as the parsing; this pass costs a fifth of it, and what is spared
 * costs more. A page that nests well has the same words either way, and so has any other that shows all its words; where hidden
 * parts end in disorder, they may reach elsewhere.
 */
public final class Markup {

    private final Utf8 source;
    private final Spans texts = new Spans();
    private final Spans scripts = new Spans();
    private final Spans spared = new Spans();
    private boolean capitals;

    private Markup(Utf8 source) {
        this.source = source;
    }

    /** Reads the source of a page. */
    public static Markup of(String source) {
        return of(Utf8.of(source));
    }

    /** Reads the source of a page. */
    public static Markup of(Utf8 source) {
        Markup markup = new Markup(source);
        MarkupScan.read(markup);
        return markup;
    }

    /** The source that was read. */
    public Utf8 source() {
        return source;
    }

    /** Where texts stand, in their order, without the white space around them; tags that the parser was spared may stand in them. */
    Spans texts() {
        return texts;
    }

    /** Where what stands in scripts stands. */
    Spans scriptSpans() {
        return scripts;
    }

    /** Where stands what the parser is spared. */
    Spans spared() {
        return spared;
    }

    /** Takes note of an attribute that the parser is not spared, whose name stands between two places. */
    void noteAttribute(int from, int to) {
        String bytes = source.bytes();
        for (int i = from; i < to; i++) {
            capitals |= bytes.charAt(i) >= 'A' && bytes.charAt(i) <= 'Z';
        }
    }

    /** How the parser is to read names: in lower case, but where all attributes have that already, it is spared the look at each. */
    public ParseSettings settings() {
        return capitals ? ParseSettings.htmlDefault : new ParseSettings(false, true);
    }

    /** The source for the parser, without what it is spared. */
    public Reader forParser() {
        return new SparingReader(source, spared);
    }

    /** The page's own scripts, structured data among them. */
    List<Script> scripts() {
        return IntStream.range(0, scripts.size())
                .mapToObj(i -> new Script(source, scripts.begin(i), scripts.end(i)))
                .toList();
    }
}
