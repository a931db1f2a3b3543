package kelisim.ingest.html.internal.page;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
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

    private final String source;
    private final Spans texts = new Spans();
    private final Spans scripts = new Spans();
    private final Spans spared = new Spans();
    private boolean capitals;

    private Markup(String source) {
        this.source = source;
    }

    /** Reads a decoded source. */
    public static Markup of(String source) {
        Markup markup = new Markup(source);
        MarkupScan.read(markup);
        return markup;
    }

    /** The source that was read. */
    String source() {
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
        for (int i = from; i < to; i++) {
            capitals |= source.charAt(i) >= 'A' && source.charAt(i) <= 'Z';
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

    /** What stands in the page's own scripts, structured data among it. */
    List<String> scripts() {
        List<String> contents = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            contents.add(source.substring(scripts.begin(i), scripts.end(i)));
        }
        return contents;
    }
}
