package kelisim.ingest.html.internal.page;

/**
 * What the author of a page calls an element: a group of the vocabulary in {@code vocabulary.txt}, found in class, id,
 * role, itemprop and the like.
 */
public enum Mark {
    /** The article's body and nothing else. */
    BODY,
    /** Main content, perhaps among other things. */
    CONTENT,
    NAVIGATION,
    SHARE,
    RELATED,
    COMMENT,
    PROMOTION,
    /** Author, date, tags around an article. */
    BYLINE,
    SIDEBAR,
    FOOTER,
    HEADER,
    /** Dialogues, pop-ups. */
    OVERLAY,
    /** Banners and dialogues that ask for consent to cookies and the like. */
    CONSENT,
    /** Not shown to readers, or not at first, such as what unfolds. */
    HIDDEN,
    /** Said only to those who hear the page. */
    UNSEEN,
    CAPTION,
    CONTACT,
    /** What the publisher or author tells of itself. */
    ABOUT,
    /** A post of a discussion. */
    POST,
    /** Documentation's own furniture: edit links, version pickers, tables of contents. */
    TOOL,
    /** An introduction set off above the body. */
    LEAD,
    SIGNATURE;

    private static final int NOISE =
            of(NAVIGATION, SHARE, RELATED, COMMENT, PROMOTION, SIDEBAR, FOOTER, OVERLAY, CONSENT, HIDDEN, UNSEEN, TOOL);

    private static final int MUTING = of(HIDDEN, UNSEEN, SHARE, OVERLAY, CONSENT, TOOL, PROMOTION, RELATED);

    /** This mark in a set of marks. */
    @SuppressWarnings("EnumOrdinal") // a set lives no longer than the reading of a page
    public int bit() {
        return 1 << ordinal();
    }

    /** The set of these marks. */
    public static int of(Mark... marks) {
        int set = 0;
        for (Mark mark : marks) {
            set |= mark.bit();
        }
        return set;
    }

    /** Whether a set has a mark of what is not content. */
    public static boolean noise(int set) {
        return (set & NOISE) != 0;
    }

    /** Whether a set has a mark of what, among the words of a paragraph, is none of them. */
    static boolean mutes(int set) {
        return (set & MUTING) != 0;
    }
}
