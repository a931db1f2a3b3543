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

    private final Vocabulary vocabulary = new Vocabulary();
    private final Tokenizer tokenizer = new Tokenizer(vocabulary, true);
    private final List<Entry> entries = new ArrayList<>();
    private final TokenTrie<Lexicon.Form> trie = new TokenTrie<>();

    /** The numbers of the words, to which patterns may add theirs. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Adds a file's entries. */
    public void add(DataNode file) {
        file.allow(HEAD, "lexicon.head");
        String lexicon = file.require("lexicon", "lexicon.class").text("lexicon.class");
        String inflect = textOr(file, "inflect", "none");
        if (!Set.of("none", "noun", "verb").contains(inflect)) {
            throw file.error("lexicon.inflect", "'" + inflect + "' is none of none, noun, verb");
        }
        boolean exact = isExact(file, false);
        for (DataNode node : file.require("entries", "lexicon.entries").items()) {
            entry(node, lexicon, inflect, exact, file.get("attributes"));
        }
    }

    public Lexicon build() {
        return new Lexicon(vocabulary, entries, trie);
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
        Map<String, DataNode> fields = node.fields("lexicon.entry");
        fields.forEach((name, value) -> {
            if (!Set.of("name", "id", "forms", "exact").contains(name)) {
                attributes.put(name, value.texts("lexicon.attribute"));
            }
        });
        String name = node.require("name", "lexicon.name").text("lexicon.name");
        DataNode id = node.get("id");
        Entry entry = new Entry(
                entries.size(), lexicon, name.replace("*", ""), id == null ? null : id.text("lexicon.id"), attributes);
        entries.add(entry);
        boolean entryExact = isExact(node, exact);
        String way = entry.get("inflect") == null ? inflect : String.valueOf(entry.get("inflect"));
        forms(node, entry, name, way, entryExact);
        for (String form : textsOf(node, "forms")) {
            forms(node, entry, form, way, entryExact);
        }
        for (String form : textsOf(node, "exact")) {
            put(node, entry, form, Inflection.AS_GIVEN, true);
        }
    }

    private void forms(DataNode node, Entry entry, String form, String inflect, boolean exact) {
        switch (inflect) {
            case "noun" -> noun(node, entry, form, exact);
            case "verb" -> verb(node, entry, form);
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
        put(
                node,
                entry,
                form.substring(0, begin) + Inflector.plural(form.substring(begin, end)) + rest,
                Inflection.PLURAL,
                exact);
    }

    /** The first word takes the endings. */
    private void verb(DataNode node, Entry entry, String form) {
        int space = form.indexOf(' ');
        String head = space < 0 ? form : form.substring(0, space);
        String rest = space < 0 ? "" : form.substring(space);
        List<String> past = textsOf(node, "past");
        List<String> participle = textsOf(node, "participle");
        boolean lemma = head.equals(entry.name().split(" ", 2)[0]);
        boolean irregular = lemma && !past.isEmpty();
        Inflector.verb(head, entry.has("doubles", "true")).forEach((word, inflection) -> {
            if (!(irregular && inflection == Inflection.PAST_OR_PARTICIPLE)) {
                put(node, entry, word + rest, inflection, false);
            }
        });
        if (irregular) {
            boolean both = participle.isEmpty();
            past.forEach(word -> put(
                    node,
                    entry,
                    word + rest,
                    both || participle.contains(word) ? Inflection.PAST_OR_PARTICIPLE : Inflection.PAST,
                    false));
            participle.stream()
                    .filter(word -> !past.contains(word))
                    .forEach(word -> put(node, entry, word + rest, Inflection.PARTICIPLE, false));
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
        trie.add(codes, new Lexicon.Form(entry, inflection, exact ? form : null));
    }

    private static List<String> textsOf(DataNode node, String field) {
        DataNode value = node.get(field);
        return value == null ? List.of() : value.texts("lexicon." + field);
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
