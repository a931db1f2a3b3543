package kelisim.ingest.html.internal.meta;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.Spelling;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The JSON-LD of a page: its objects with a type, those about the page itself first. What is malformed is passed over. */
final class StructuredData {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonParser.Feature.ALLOW_COMMENTS)
            .build();
    private static final int MOST_OBJECTS = 400;
    private static final int LONGEST = 2_000_000;
    private static final Set<String> ELSEWHERE = Set.of(
            "comment",
            "review",
            "itemListElement",
            "hasPart",
            "mentions",
            "isPartOf",
            "breadcrumb",
            "suggestedAnswer",
            "acceptedAnswer",
            "relatedLink",
            "citation",
            "video",
            "image");

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();

    static StructuredData of(List<Element> statements) {
        StructuredData data = new StructuredData();
        for (Element element : statements) {
            if (element.normalName().equals("script") && element.attr("type").contains("ld+json")) {
                data.read(Page.data(element).strip());
            }
        }
        return data;
    }

    private void read(String json) {
        if (json.isEmpty() || json.length() > LONGEST) {
            return;
        }
        try {
            collect(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            // broken structured data tells nothing; the page itself is read all the same
        }
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && articles.size() + others.size() < MOST_OBJECTS) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                sort(node);
                node.properties().forEach(entry -> {
                    if (entry.getValue().isContainerNode() && !ELSEWHERE.contains(entry.getKey())) {
                        open.add(entry.getValue());
                    }
                });
            }
        }
    }

    private void sort(JsonNode node) {
        String type = node.path("@type").isArray()
                ? node.path("@type").path(0).asText("")
                : node.path("@type").asText("");
        if (type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report") || type.equals("QAPage")) {
            articles.add(node);
        } else if (!type.isEmpty()) {
            others.add(node);
        }
    }

    /** The words of what is an article or a post, and of the posts below it, in order. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (JsonNode article : articles) {
            addText(article, texts);
            for (String key : List.of("acceptedAnswer", "suggestedAnswer", "comment")) {
                JsonNode posts = article.path(key);
                if (posts.isArray()) {
                    posts.forEach(post -> addText(post, texts));
                } else {
                    addText(posts, texts);
                }
            }
        }
        return texts;
    }

    private static void addText(JsonNode post, List<String> texts) {
        String body = post.path("articleBody").asText("");
        String text = body.isBlank() ? post.path("text").asText("") : body;
        if (!text.isBlank() && !texts.contains(text)) {
            texts.add(text);
        }
    }

    /** The first text under this key, of what is an article. */
    Optional<String> ofArticle(String key) {
        return first(articles, key);
    }

    /** The first text under this key, of the article with this title, or else of what is an article. */
    Optional<String> ofArticle(String key, @Nullable String title) {
        if (title == null || articles.size() < 2) {
            return ofArticle(key);
        }
        String letters = Spelling.letters(title);
        List<JsonNode> own = articles.stream()
                .filter(n -> Spelling.letters(n.path("headline").asText("")).equals(letters))
                .toList();
        return first(own, key).or(() -> ofArticle(key));
    }

    /** The first text under this key, of what has this type. */
    Optional<String> ofType(String type, String key) {
        return first(others.stream().filter(n -> isOf(type, n.path("@type"))).toList(), key);
    }

    private static boolean isOf(String type, JsonNode stated) {
        boolean is = stated.asText("").equals(type);
        for (int i = 0; i < stated.size() && !is; i++) {
            is = stated.path(i).asText("").equals(type);
        }
        return is;
    }

    /** The names of the people or bodies under this key of what is an article. */
    List<String> names(String key) {
        List<String> names = new ArrayList<>();
        for (JsonNode article : articles) {
            JsonNode value = article.path(key);
            if (value.isArray()) {
                value.forEach(v -> addName(v, names));
            } else {
                addName(value, names);
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return names;
    }

    private static void addName(JsonNode value, List<String> names) {
        String name = value.isTextual() ? value.asText() : value.path("name").asText("");
        if (!name.isBlank() && !names.contains(name.strip())) {
            names.add(name.strip());
        }
    }

    private static Optional<String> first(List<JsonNode> nodes, String key) {
        return nodes.stream()
                .map(n -> n.path(key))
                .map(v -> v.isTextual() ? v.asText() : v.path("@id").asText(""))
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .findFirst();
    }
}
