package kelisim.extract.internal.odds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kelisim.document.Document;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.jspecify.annotations.Nullable;

/**
 * An annotated text of the corpus.
 *
 * @param name the file's name, or the passage's
 * @param document the text as it is read
 * @param families the types of facts that are annotated, none if all are (of a sentence that only tells its verbs no type is)
 * @param facts what it says, in the form of the corpus
 * @param references what its words mean that refer back, as far as somebody has told
 * @param verbs which of its words that can be verbs are, by the offsets of those of which somebody has told
 */
record Gold(
        String name,
        Document document,
        Set<String> families,
        List<JsonNode> facts,
        List<JsonNode> references,
        Map<Integer, Boolean> verbs) {

    /** Parts {@code p}, {@code s}, {@code u} and {@code w}, and every second passage. */
    private static final Pattern CLOSED = Pattern.compile("[suwp]\\d\\d-.*|[a-z]{2}2?-\\d*[13579]");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether it is kept from those who write rules, so that figures on it are those of an unseen text. */
    boolean isClosed() {
        return CLOSED.matcher(name).matches();
    }

    /** All documents of a corpus by name, then all its passages, short texts and sentences. */
    static List<Gold> all(Path corpus) throws IOException {
        List<Gold> all = new ArrayList<>();
        Map<String, List<JsonNode>> references = references(corpus.resolve("references"));
        Map<String, Map<Integer, Boolean>> verbs = verbs(corpus.resolve("verbs"));
        for (Path text : files(corpus.resolve("texts"), ".txt")) {
            String name = text.getFileName().toString().replace(".txt", "");
            List<JsonNode> facts = lines(corpus.resolve("gold").resolve(name + ".jsonl"));
            all.add(new Gold(
                    name,
                    read(Files.readAllBytes(text), name),
                    Set.of(),
                    facts,
                    references.getOrDefault(name, List.of()),
                    verbs.getOrDefault(name, Map.of())));
        }
        for (Path file : files(corpus.resolve("passages"), ".jsonl")) {
            lines(file).forEach(line -> all.add(passage(line, references, verbs)));
        }
        for (Path file : files(corpus.resolve("short"), ".jsonl")) {
            lines(file).forEach(line -> all.add(passage(line, references, verbs)));
        }
        for (JsonNode line : lines(corpus.resolve("verbs").resolve("sentences.jsonl"))) {
            all.add(sentence(line, verbs));
        }
        return all;
    }

    /** A sentence of which nothing is told but its verbs. */
    private static Gold sentence(JsonNode line, Map<String, Map<Integer, Boolean>> verbs) {
        String name = line.get("name").asText();
        Document document = read(line.get("text").asText().getBytes(StandardCharsets.UTF_8), name);
        return new Gold(name, document, Set.of("verb"), List.of(), List.of(), verbs.getOrDefault(name, Map.of()));
    }

    private static Gold passage(
            JsonNode line, Map<String, List<JsonNode>> references, Map<String, Map<Integer, Boolean>> verbs) {
        List<JsonNode> facts = new ArrayList<>();
        line.get("facts").forEach(facts::add);
        Set<String> families = new HashSet<>();
        line.path("families").forEach(family -> families.add(family.asText()));
        String name = line.get("name").asText();
        Document document = read(line.get("text").asText().getBytes(StandardCharsets.UTF_8), name);
        return new Gold(
                name,
                document,
                families,
                facts,
                references.getOrDefault(name, List.of()),
                verbs.getOrDefault(name, Map.of()));
    }

    /** What words mean in each text, by its name. */
    private static Map<String, List<JsonNode>> references(Path folder) throws IOException {
        Map<String, List<JsonNode>> references = new HashMap<>();
        for (Path file : files(folder, ".jsonl")) {
            for (JsonNode line : lines(file)) {
                references.put(line.get("name").asText(), ImmutableList.copyOf(line.get("references")));
            }
        }
        return references;
    }

    /** Which words are verbs in each text, by its name. */
    private static Map<String, Map<Integer, Boolean>> verbs(Path folder) throws IOException {
        Map<String, Map<Integer, Boolean>> verbs = new HashMap<>();
        for (Path file : files(folder, ".jsonl")) {
            for (JsonNode line : lines(file)) {
                Map<Integer, Boolean> of = new HashMap<>();
                line.get("verbs").forEach(offset -> of.put(offset.asInt(), true));
                line.get("others").forEach(offset -> of.put(offset.asInt(), false));
                verbs.put(line.get("name").asText(), of);
            }
        }
        return verbs;
    }

    /** What somebody has told of the words that begin at a place; {@code null} if nobody has. */
    @Nullable
    JsonNode reference(int begin) {
        for (JsonNode reference : references) {
            if (reference.get("begin").asInt() == begin) {
                return reference;
            }
        }
        return null;
    }

    private static Document read(byte[] bytes, String name) {
        try {
            return new TextIngester()
                    .read(new Source(name + ".txt", "text/plain", bytes), Limits.DEFAULT)
                    .document();
        } catch (IngestException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> facts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                facts.add(JSON.readTree(line));
            }
        }
        return facts;
    }

    /** Whether facts of a type are annotated. */
    boolean tells(String type) {
        return families.isEmpty() || families.contains(type);
    }

    /** The facts of a type. */
    List<JsonNode> facts(String type) {
        return facts.stream()
                .filter(fact -> fact.get("type").asText().equals(type))
                .toList();
    }
}
