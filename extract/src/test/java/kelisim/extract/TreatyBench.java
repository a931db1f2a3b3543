package kelisim.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kelisim.document.Document;
import kelisim.fact.Agreement;
import kelisim.fact.EdtfDate;
import kelisim.fact.Fact;
import kelisim.fact.Name;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.Limits;
import kelisim.spi.Source;

/**
 * Puts the instrument that each treaty text is into the form of the treaty benchmark: {@code TreatyBench CASES PREDICTIONS}.
 * The instrument is the one that the rule {@code agreement.own} found, else the first.
 */
public final class TreatyBench {

    private static final StateCodes STATES = new StateCodes();

    private TreatyBench() {}

    public static void main(String[] args) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        ProseExtractor extractor = new ProseExtractor();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode item = mapper.readTree(line);
            ObjectNode out = mapper.createObjectNode().put("id", item.get("id").asText());
            ObjectNode predicted = out.putObject("predicted");
            treaty(extractor
                            .extract(document(
                                    item.get("id").asText(), item.get("text").asText()))
                            .facts())
                    .ifPresent(agreement -> fill(predicted, agreement));
            lines.add(mapper.writeValueAsString(out));
        }
        Files.write(Path.of(args[1]), lines);
    }

    private static Document document(String id, String text) throws Exception {
        Source source = new Source(id + ".txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
        return new TextIngester().read(source, Limits.DEFAULT).document();
    }

    private static Optional<Agreement> treaty(List<Fact> facts) {
        List<Agreement> agreements = facts.stream()
                .filter(Agreement.class::isInstance)
                .map(Agreement.class::cast)
                .toList();
        return agreements.stream()
                .filter(agreement -> agreement.evidence().stream()
                        .anyMatch(evidence -> evidence.rule().equals("agreement.text")))
                .findFirst()
                .or(() -> agreements.stream().findFirst());
    }

    private static void fill(ObjectNode predicted, Agreement agreement) {
        Name title = agreement.title();
        if (title != null) {
            predicted.put("title", title.text());
        }
        EdtfDate date = agreement.date();
        if (date != null && date.isDay()) {
            predicted.put("date_signed", date.toString());
        }
        ArrayNode parties = predicted.putArray("parties");
        if (agreement.place() != null) {
            predicted.put("place_signed", agreement.place().text());
        }
        agreement.parties().forEach(party -> parties.add(STATES.code(party)));
    }
}
