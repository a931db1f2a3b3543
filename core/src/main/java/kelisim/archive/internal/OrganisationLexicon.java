package kelisim.archive.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of the names of bodies: legal forms, kinds, fields, small words, and bodies with several names. */
final class OrganisationLexicon {

    private final Map<String, String> legalForms = new HashMap<>();
    private final Map<String, String> legalPhrases = new HashMap<>();
    private final Set<String> legalBeginnings = new java.util.HashSet<>();
    private final Map<String, String> concepts = new HashMap<>();
    private final Map<String, String> conceptStems = new HashMap<>();
    private final Set<String> kinds;
    private final Set<String> qualifiers = new java.util.HashSet<>();
    private final Set<String> small;
    private final Set<String> weak;
    private final Set<String> vessels;
    private final Set<String> generic;
    private final List<List<String>> bodies = new ArrayList<>();

    OrganisationLexicon(JsonNode data, Words words) {
        eachWord(data.path("legal forms"), legalForms::put);
        data.path("legal phrases").properties().forEach(form -> Knowledge.list(form.getValue())
                .forEach(phrase -> legalPhrases.put(words.key(phrase), form.getKey())));
        legalPhrases.keySet().forEach(phrase -> legalBeginnings.add(phrase.split(" ", 2)[0]));
        eachWord(data.path("kinds"), this::concept);
        eachWord(data.path("fields"), this::concept);
        eachWord(data.path("qualifiers"), this::concept);
        data.path("qualifiers").fieldNames().forEachRemaining(qualifiers::add);
        this.kinds = new java.util.HashSet<>();
        data.path("kinds").fieldNames().forEachRemaining(kinds::add);
        this.small = Knowledge.set(data.path("small"));
        this.weak = Knowledge.set(data.path("weak"));
        this.vessels = Knowledge.set(data.path("vessels"));
        this.generic = Knowledge.set(data.path("generic"));
        data.path("bodies").forEach(body -> bodies.add(Knowledge.list(body)));
    }

    @Nullable
    String legalForm(String latin) {
        return legalForms.get(latin);
    }

    /** The legal form that these words, in the form of {@link Words#key}, are. */
    @Nullable
    String legalPhrase(String key) {
        return legalPhrases.get(key);
    }

    /** Whether a legal form of several words may begin with this one. */
    boolean beginsLegalPhrase(String latin) {
        return legalBeginnings.contains(latin);
    }

    /** The kind or field that a word means, the same for each language. */
    @Nullable
    String concept(Word word) {
        String latin = word.latin();
        String concept = concepts.get(latin);
        for (int end = latin.length(); concept == null && end >= 3; end--) {
            concept = conceptStems.get(latin.substring(0, end));
        }
        return concept;
    }

    /** Whether a concept tells what a body is, not what it works on. */
    boolean isKind(String concept) {
        return kinds.contains(concept);
    }

    /** Whether a concept tells little unless another one stands in its place: 'national', 'central'. */
    boolean isQualifier(String concept) {
        return qualifiers.contains(concept);
    }

    boolean isSmall(Word word) {
        return small.contains(word.latin());
    }

    boolean isWeak(Word word) {
        if (weak.contains(word.latin())) {
            return true;
        }
        for (int end = word.latin().length(); end >= 4; end--) {
            if (weak.contains(word.latin().substring(0, end) + "*")) {
                return true;
            }
        }
        return false;
    }

    boolean isVesselMark(String latin) {
        return vessels.contains(latin);
    }

    /** Whether a document may mean many things by this word: 'the Party'. */
    boolean isGeneric(Word word) {
        return generic.contains(word.latin());
    }

    /** The names of each body that has several. */
    List<List<String>> bodies() {
        return List.copyOf(bodies);
    }

    private void concept(String word, String concept) {
        if (word.endsWith("*")) {
            conceptStems.putIfAbsent(word.substring(0, word.length() - 1), concept);
        } else {
            concepts.putIfAbsent(word, concept);
        }
    }

    private static void eachWord(JsonNode rows, java.util.function.BiConsumer<String, String> use) {
        rows.properties().forEach(row -> Knowledge.list(row.getValue())
                .forEach(word -> expand(word).forEach(w -> use.accept(w, row.getKey()))));
    }

    /** 'organi?ation' is written with s and with z; 'labo?r' with u and without; a question mark is any letter or none. */
    private static List<String> expand(String word) {
        int mark = word.indexOf('?');
        if (mark < 0) {
            return List.of(word);
        }
        List<String> all = new ArrayList<>();
        for (String letter : List.of("", "s", "z", "c", "u")) {
            all.add(word.substring(0, mark) + letter + word.substring(mark + 1));
        }
        return all;
    }
}
