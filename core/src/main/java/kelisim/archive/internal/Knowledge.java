package kelisim.archive.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of names, from the YAML files beside the archive's classes. Loaded once, by the first who asks. */
final class Knowledge {

    private static final class Holder {
        static final Knowledge STANDARD = new Knowledge();
    }

    private final Romanizer romanizer = new Romanizer(letters());
    private final Words words = new Words(romanizer);
    private final PersonLexicon people = new PersonLexicon(load("people"), load("given-names"), words);
    private final StateNames states = new StateNames(load("states"), words);
    private final PlaceNames places = new PlaceNames(load("places"), words);
    private final OrganisationLexicon organisations = new OrganisationLexicon(load("organisations"), words);

    private Knowledge() {}

    static Knowledge standard() {
        return Holder.STANDARD;
    }

    Words words() {
        return words;
    }

    PersonLexicon people() {
        return people;
    }

    StateNames states() {
        return states;
    }

    PlaceNames places() {
        return places;
    }

    OrganisationLexicon organisations() {
        return organisations;
    }

    /** The entries of a list, or the words of a text. */
    static List<String> list(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(value -> values.add(value.asText()));
        } else {
            for (String value : node.asText().split("\\s+", -1)) {
                if (!value.isEmpty()) {
                    values.add(value);
                }
            }
        }
        return List.copyOf(values);
    }

    static Set<String> set(JsonNode node) {
        return Set.copyOf(new HashSet<>(list(node)));
    }

    private static Map<Integer, String> letters() {
        Map<Integer, String> letters = new HashMap<>();
        for (JsonNode script : load("letters")) {
            script.properties()
                    .forEach(letter -> letters.put(
                            letter.getKey().codePointAt(0), letter.getValue().asText()));
        }
        return Map.copyOf(letters);
    }

    static JsonNode load(String name) {
        String file = "/kelisim/archive/" + name + ".yaml";
        try (InputStream in = Knowledge.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the archive's knowledge file " + file + " is not beside its classes");
            }
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the archive's knowledge file " + file + " cannot be read", e);
        }
    }
}
