package kelisim.ingest.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kelisim.document.DocumentDetails;
import org.junit.jupiter.params.provider.Arguments;

/** Small pages in a file: before each a comment with its language, what it is to tell, and the family of pages it stands for. */
final class PageCases {

    private static final Pattern CASE = Pattern.compile("<!-- (\\S+) ; (.*?) ; (.*?) -->\\R(.*)");
    private static final String WORDS =
            "<p>Die Ämter des Tals tauschen die Werte der Pegel jeden Tag aus, und im Sommer treffen"
                    + " sich die Fachleute an der Grenze, damit die Speicher gemeinsam bewirtschaftet werden.</p><p>Die Gäste sahen auch"
                    + " die Messstelle an der Brücke, wo nach der Schmelze die ersten gemeinsamen Messungen beginnen sollen, sagte die"
                    + " Leiterin des Amtes.</p>";

    private PageCases() {}

    /** The family, what its page is to tell, and the page's details. */
    static Stream<Arguments> of(String name) {
        return CASE.matcher(Pages.text(name))
                .results()
                .map(m -> Arguments.of(m.group(3), m.group(2), details(m.group(1), m.group(4))));
    }

    /** The pages themselves. */
    static List<String> pages(String name) {
        return CASE.matcher(Pages.text(name))
                .results()
                .map(m -> page(m.group(1), m.group(4)))
                .toList();
    }

    private static DocumentDetails details(String language, String html) {
        return Pages.read(page(language, html)).document().details();
    }

    private static String page(String language, String html) {
        return "<!doctype html><html lang=\"" + language + "\">" + html.replace("WORDS", WORDS);
    }
}
