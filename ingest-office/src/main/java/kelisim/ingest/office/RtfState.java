package kelisim.ingest.office;

import java.nio.charset.Charset;

/** What RTF inherits from group to group: where the text goes, and how its bytes are to be read. */
final class RtfState {

    /** Where text goes. */
    enum Target {
        BODY,
        FOOTNOTE,
        MARKER,
        TITLE,
        AUTHOR,
        CREATED,
        FONTS,
        STYLES,
        NOWHERE
    }

    Target target = Target.BODY;
    Charset charset;
    boolean deleted;
    /** How many bytes follow a Unicode character for readers that know none. */
    int fallback = 1;

    RtfState(Charset charset) {
        this.charset = charset;
    }

    RtfState copy() {
        RtfState copy = new RtfState(charset);
        copy.target = target;
        copy.deleted = deleted;
        copy.fallback = fallback;
        return copy;
    }
}
