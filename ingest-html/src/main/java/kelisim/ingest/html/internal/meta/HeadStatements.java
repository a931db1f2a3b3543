package kelisim.ingest.html.internal.meta;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What {@code meta} elements say, by name or property in lower case; of several, the first that says something. */
final class HeadStatements {

    private final Map<String, String> contents = new HashMap<>();

    static HeadStatements of(List<Element> statements) {
        HeadStatements head = new HeadStatements();
        for (Element element : statements) {
            if (element.normalName().equals("meta")) {
                head.add(element);
            }
        }
        return head;
    }

    private void add(Element meta) {
        String content = meta.attr("content").strip();
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            String key = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!key.isEmpty() && !content.isEmpty()) {
                contents.putIfAbsent(key, content);
            }
        }
    }

    /** What the first of these names says that says anything. */
    Optional<String> first(String... names) {
        return all(names).findFirst();
    }

    /** What these names say, in their order. */
    Stream<String> all(String... names) {
        return Arrays.stream(names).map(contents::get).filter(Objects::nonNull);
    }
}
