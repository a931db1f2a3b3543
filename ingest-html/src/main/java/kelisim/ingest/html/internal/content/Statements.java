package kelisim.ingest.html.internal.content;

import java.util.List;
import kelisim.ingest.html.internal.page.Page;
import org.jsoup.nodes.Element;

/** What a page's head says its words are: the article's body in structured data, the description. */
final class Statements {

    private static final String KEY = "\"articleBody\"";
    private static final int PROBE = 24;
    /** How many letters of a description tell it. */
    private static final int BEGINNING = 40;

    private final String body;
    private final String description;

    private Statements(String body, String description) {
        this.body = body;
        this.description = description;
    }

    static Statements of(List<Element> statements) {
        StringBuilder bodies = new StringBuilder();
        String content = "";
        for (Element element : statements) {
            String data = element.normalName().equals("script") ? Page.data(element) : "";
            int at = data.indexOf(KEY);
            if (at >= 0) {
                bodies.append(letters(data, at + KEY.length(), data.length(), Integer.MAX_VALUE))
                        .append('\n');
            } else if (content.isEmpty() && isDescription(element)) {
                content = element.attr("content");
            }
        }
        return new Statements(
                bodies.length() > 300 ? bodies.toString() : "", letters(content, 0, content.length(), BEGINNING));
    }

    private static boolean isDescription(Element element) {
        return element.normalName().equals("meta")
                && (element.attr("property").equals("og:description")
                        || element.attr("name").equals("description"));
    }

    /** 1 if a run's words stand in the body that the page states, -1 if they do not, 0 if the page states none. */
    int inBody(String text) {
        if (body.isEmpty()) {
            return 0;
        }
        String letters = letters(text, 0, Math.min(text.length(), 200), Integer.MAX_VALUE);
        if (letters.length() < PROBE / 2) {
            return -2;
        }
        int middle = Math.max(0, letters.length() / 2 - PROBE / 2);
        return body.contains(letters.substring(middle, Math.min(letters.length(), middle + PROBE))) ? 1 : -1;
    }

    boolean isDescription(String text) {
        if (text.length() < 40 || text.length() > 600 || description.length() < BEGINNING) {
            return false;
        }
        char first = Character.toLowerCase(text.charAt(0));
        boolean other = Letters.isWord(first) && first != description.charAt(0);
        return !other && letters(text, 0, text.length(), BEGINNING).equals(description);
    }

    /** Letters and digits only, in lower case, so that escapes and white space do not matter; the first so many. */
    private static String letters(String text, int from, int to, int most) {
        StringBuilder letters = new StringBuilder(Math.min(most, to - from));
        for (int i = from; i < to && letters.length() < most; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < to && (text.charAt(i + 1) == 'n' || text.charAt(i + 1) == 'r')) {
                i++;
            } else if (c == '\\' && i + 5 < to && text.charAt(i + 1) == 'u') {
                int code = Character.digit(text.charAt(i + 2), 16) << 12
                        | Character.digit(text.charAt(i + 3), 16) << 8
                        | Character.digit(text.charAt(i + 4), 16) << 4
                        | Character.digit(text.charAt(i + 5), 16);
                if (code >= 0 && Character.isLetterOrDigit((char) code)) {
                    letters.append(Character.toLowerCase((char) code));
                }
                i += 5;
            } else if (Letters.isWord(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
