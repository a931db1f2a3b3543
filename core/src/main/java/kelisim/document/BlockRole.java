package kelisim.document;

/** What a block is to its document: part of what it says, or something set beside it that a caller may leave out. */
public enum BlockRole {
    /** The document's own running content. */
    BODY,
    /** Words set off as somebody else's. */
    QUOTATION,
    /** The words under a picture or a table. */
    CAPTION,
    /** A note at the foot of the page or the end. */
    FOOTNOTE,
    /** Who to turn to: names, phones, addresses. */
    CONTACT,
    /** What the publisher says of itself ('About the Fund'). */
    ABOUT,
    /** Who wrote it and when. */
    BYLINE,
    /** Who signed it, at the end of an instrument. */
    SIGNATURE
}
