package kelisim.extract.internal.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.data.DataNode;
import kelisim.extract.internal.text.Tokenizer;
import kelisim.extract.internal.text.Tokens;
import kelisim.extract.internal.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Compiles lexicon files; the format is described in {@code extract/README.md}. */
public final class LexiconBuilder {

    private static final Set<String> HEAD = Set.of("lexicon", "source", "inflect", "case", "attributes", "entries");

    /** {@code past}: a verb of which only the past is known, since its other forms are more often nouns. */
    private static final List<String> WAYS = List.of("none", "noun", "verb", "past");

    private static final Set<String> NOT_ATTRIBUTES = Set.of(
            "name",
            "id",
            "forms",
            "exact",
            "case",
            "inflect",
            "past",
            "participle",
            "gerund",
            "third",
            "plural",
            "noun",
            "phrase");

    private final Vocabulary vocabulary = new Vocabulary();
    private final Tokenizer tokenizer = new Tokenizer(vocabulary, true);
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> classes = new LinkedHashMap<>();
    private boolean anyCase;
    private final TokenTrie<Lexicon.Form> trie = new TokenTrie<>();

    /** The numbers of the words, to which patterns may add theirs. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Adds a file's entries. */
    public void add(DataNode file) {
        file.allow(HEAD, "lexicon.head");
        String lexicon = file.require("lexicon", "lexicon.class").text("lexicon.class");
        String inflect = textOr(file, "inflect", lexicon.equals("verb") ? "verb" : "none");
        if (!WAYS.contains(inflect)) {
            throw file.error("lexicon.inflect", "'" + inflect + "' is none of " + String.join(", ", WAYS));
        }
        boolean exact = isExact(file, false);
        anyCase = textOr(file, "case", "").equals("any");
        for (DataNode item : file.require("entries", "lexicon.entries").items()) {
            for (DataNode node : EntryLines.of(item)) {
                entry(node, lexicon, inflect, exact, file.get("attributes"));
            }
        }
    }

    public Lexicon build() {
        return new Lexicon(vocabulary, entries, classes.keySet(), trie);
    }

    private void entry(DataNode node, String lexicon, String inflect, boolean exact, @Nullable DataNode common) {
        if (node instanceof DataNode.Text text) {
            node = new DataNode.Fields(text.file(), text.line(), Map.of("name", text));
        }
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        if (common != null) {
            common.fields("lexicon.attributes")
                    .forEach((name, value) -> attributes.put(name, value.texts("lexicon.attributes")));
        }
        node.fields("lexicon.entry").forEach((name, value) -> {
            if (!NOT_ATTRIBUTES.contains(name)) {
                attributes.put(name, value.texts("lexicon.attribute"));
            }
        });
        String name = node.require("name", "lexicon.name").text("lexicon.name");
        DataNode id = node.get("id");
        Integer numberOfClass = classes.computeIfAbsent(lexicon, l -> classes.size());
        Entry entry = new Entry(
                entries.size(),
                numberOfClass,
                lexicon,
                name.replace("*", ""),
                id == null ? null : id.text("lexicon.id"),
                attributes);
        entries.add(entry);
        String way = textOr(node, "inflect", inflect);
        boolean entryExact = isExact(node, exact);
        forms(node, entry, name, way, entryExact);
        for (String form : textsOf(node, "forms")) {
            forms(node, entry, form, way, entryExact);
        }
        for (String form : textsOf(node, "exact")) {
            put(node, entry, form, Inflection.AS_GIVEN, true);
        }
        for (String form : textsOf(node, "noun")) {
            put(node, entry, form, Inflection.NOUN, false);
        }
        for (String form : textsOf(node, "phrase")) {
            put(node, entry, form, Inflection.AS_GIVEN, false);
        }
    }

    private void forms(DataNode node, Entry entry, String form, String inflect, boolean exact) {
        switch (inflect) {
            case "noun" -> noun(node, entry, form, exact);
            case "verb" -> verb(node, entry, form, false);
            case "past" -> verb(node, entry, form, true);
            default -> put(node, entry, form.replace("*", ""), Inflection.AS_GIVEN, exact);
        }
    }

    /** The head, which takes the ending, is the word marked with a star, else the last. */
    private void noun(DataNode node, Entry entry, String form, boolean exact) {
        put(node, entry, form.replace("*", ""), Inflection.AS_GIVEN, exact);
        List<String> plurals = textsOf(node, "plural");
        if (!plurals.isEmpty() && entry.name().equals(form.replace("*", ""))) {
            plurals.forEach(plural -> put(node, entry, plural, Inflection.PLURAL, exact));
            return;
        }
        int star = form.indexOf('*');
        int end = star < 0 ? form.length() : star;
        int begin = Math.max(form.lastIndexOf(' ', end - 1), form.lastIndexOf('-', end - 1)) + 1;
        String rest = star < 0 ? "" : form.substring(star + 1);
        String plural = form.substring(0, begin) + Inflector.plural(form.substring(begin, end)) + rest;
        put(node, entry, plural, Inflection.PLURAL, exact);
    }

    /** The first word takes the endings; of a verb with a hyphen, such as co-sign, the last part does. */
    private void verb(DataNode node, Entry entry, String form, boolean onlyPast) {
        int space = form.indexOf(' ');
        String head = space < 0 ? form : form.substring(0, space);
        String rest = space < 0 ? "" : form.substring(space);
        boolean lemma = form.equals(entry.name());
        Map<String, Inflection> regular = Inflector.verb(head, entry.has("doubles", "true"));
        irregular(node, "third", Inflection.THIRD, lemma, regular);
        irregular(node, "gerund", Inflection.ING, lemma, regular);
        List<String> past = textsOf(node, "past");
        List<String> participle = textsOf(node, "participle");
        if (lemma && !past.isEmpty()) {
            regular.values().remove(Inflection.PAST_OR_PARTICIPLE);
            past.forEach(word -> regular.put(
                    word,
                    participle.isEmpty() || participle.contains(word)
                            ? Inflection.PAST_OR_PARTICIPLE
                            : Inflection.PAST));
            participle.forEach(word -> regular.putIfAbsent(word, Inflection.PARTICIPLE));
        }
        if (onlyPast) {
            regular.values().removeAll(List.of(Inflection.BASE, Inflection.THIRD, Inflection.ING));
        }
        regular.forEach((word, inflection) -> put(node, entry, word + rest, inflection, false));
    }

    private static void irregular(
            DataNode node, String field, Inflection inflection, boolean lemma, Map<String, Inflection> forms) {
        List<String> given = textsOf(node, field);
        if (lemma && !given.isEmpty()) {
            forms.values().remove(inflection);
            given.forEach(word -> forms.put(word, inflection));
        }
    }

    private void put(DataNode node, Entry entry, String form, Inflection inflection, boolean exact) {
        Tokens tokens = tokenizer.tokenize(form);
        if (tokens.size() == 0) {
            throw node.error("lexicon.form", "'" + form + "' of '" + entry.name() + "' has no word");
        }
        int[] codes = new int[tokens.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = tokens.code(i);
        }
        boolean asWritten = exact || (!anyCase && form.chars().anyMatch(Character::isUpperCase));
        trie.add(codes, new Lexicon.Form(entry, inflection, asWritten ? form : null));
    }

    private static List<String> textsOf(DataNode node, String field) {
        DataNode value = node.get(field);
        if (value == null) {
            return List.of();
        }
        return value.texts("lexicon." + field).stream()
                .flatMap(form -> Choices.of(form).stream())
                .toList();
    }

    private static String textOr(DataNode node, String field, String otherwise) {
        DataNode value = node.get(field);
        return value == null ? otherwise : value.text("lexicon." + field);
    }

    private static boolean isExact(DataNode node, boolean otherwise) {
        DataNode value = node.get("case");
        if (value == null) {
            return otherwise;
        }
        String text = value.text("lexicon.case");
        if (!Set.of("exact", "any").contains(text)) {
            throw value.error("lexicon.case", "'" + text + "' is neither 'exact' nor 'any'");
        }
        return text.equals("exact");
    }
}
