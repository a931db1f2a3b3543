package kelisim.spi.wording;

import java.util.regex.Pattern;

/** Words by which a short block shows what it is to its document. Each question is for one block's text. */
public final class RoleWords {

    private static final Pattern LABELLED = Pattern.compile("(?iu)" + WordLists.any("reachable at") + "[^:]{0,15}:");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]@[\\w-]+\\.");
    private static final Pattern LINK = Pattern.compile("(?iu)(?:https?://|www\\.)\\S+");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d\\s()-]{6}");
    private static final Pattern CONTACT =
            Pattern.compile("(?iu)^(?:" + WordLists.any("contact") + "|" + WordLists.any("address") + ".{0,40}:)");
    private static final Pattern CAPTION =
            Pattern.compile("(?iu)^" + WordLists.any("caption") + "\\s?(?:\\d+\\s?)?[:.©–-]");
    private static final Pattern CLOSING = Pattern.compile("(?iu)^" + WordLists.any("closing"));
    private static final Pattern SIGNATORY = Pattern.compile("(?iu)^\\W?" + WordLists.any("signatory"));
    private static final Pattern ABOUT = Pattern.compile("(?iu)^" + WordLists.any("about"));

    private RoleWords() {}

    /** Whether it gives a phone, an address of mail or of the web, or says who to turn to. */
    public static boolean isContact(String text) {
        return isReachable(text) || CONTACT.matcher(text).lookingAt();
    }

    /** Whether it gives a phone, an address of mail or of the web. */
    public static boolean isReachable(String text) {
        return (text.indexOf('@') > 0 && MAIL.matcher(text).find())
                || (text.indexOf('+') >= 0 && PHONE.matcher(text).find())
                || LINK.matcher(text).matches()
                || (text.indexOf(':') > 0 && LABELLED.matcher(text).find());
    }

    /** Whether it is the words under a picture: 'Photo: …'. */
    public static boolean isCaption(String text) {
        return CAPTION.matcher(text).lookingAt();
    }

    /** Whether it closes an instrument ('Done at …', 'IN WITNESS WHEREOF …'): signatures stand behind it. */
    public static boolean isClosing(String text) {
        return CLOSING.matcher(text).lookingAt();
    }

    /** Whether it names for whom somebody signs: 'For the Government of …'. */
    public static boolean isSignatory(String text) {
        return SIGNATORY.matcher(text).lookingAt();
    }

    /** Whether, as a heading, it announces what the publisher says of itself: 'About the Fund'. */
    public static boolean isAbout(String heading) {
        return ABOUT.matcher(heading).lookingAt();
    }
}
