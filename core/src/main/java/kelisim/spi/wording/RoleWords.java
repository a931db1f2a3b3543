package kelisim.spi.wording;

import java.util.regex.Pattern;

/** Words by which a short block shows what it is to its document. Each question is for one block's text. */
public final class RoleWords {

    private static final int LABEL_REACH = 15;
    private static final Wording LABELLED = Wording.of("", "[^:]{0," + LABEL_REACH + "}:", "reachable at");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]@[\\w-]+\\.");
    private static final Pattern LINK = Pattern.compile("(?iu)(?:https?://|www\\.)\\S+");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d\\s()-]{6}");
    private static final Wording CONTACT = Wording.of("", "", "contact");
    private static final Wording ADDRESS = Wording.of("", ".{0,40}:", "address");
    private static final Wording CAPTION = Wording.of("", "\\s?(?:\\d+\\s?)?[:.©–-]", "caption");
    private static final Wording CLOSING = Wording.of("", "", "closing");
    private static final Wording SIGNATORY = Wording.of("\\W?", "", "signatory");
    private static final Wording ABOUT = Wording.of("", "", "about");

    private RoleWords() {}

    /** Whether it gives a phone, an address of mail or of the web, or says who to turn to. */
    public static boolean isContact(String text) {
        return isReachable(text) || CONTACT.begins(text) || ADDRESS.begins(text);
    }

    /** Whether it gives a phone, an address of mail or of the web. */
    public static boolean isReachable(String text) {
        return (text.indexOf('@') > 0 && MAIL.matcher(text).find())
                || (text.indexOf('+') >= 0 && PHONE.matcher(text).find())
                || (mayBeLink(text) && LINK.matcher(text).matches())
                || LABELLED.stands(text, ':', LABEL_REACH);
    }

    /** Whether it begins as an address of the web does: most texts do not. */
    private static boolean mayBeLink(String text) {
        char first = text.isEmpty() ? ' ' : Character.toLowerCase(text.charAt(0));
        return first == 'h' || first == 'w';
    }

    /** Whether it is the words under a picture: 'Photo: …'. */
    public static boolean isCaption(String text) {
        return CAPTION.begins(text);
    }

    /** Whether it closes an instrument ('Done at …', 'IN WITNESS WHEREOF …'): signatures stand behind it. */
    public static boolean isClosing(String text) {
        return CLOSING.begins(text);
    }

    /** Whether it names for whom somebody signs: 'For the Government of …'. */
    public static boolean isSignatory(String text) {
        return SIGNATORY.begins(text);
    }

    /** Whether, as a heading, it announces what the publisher says of itself: 'About the Fund'. */
    public static boolean isAbout(String heading) {
        return ABOUT.begins(heading);
    }
}
