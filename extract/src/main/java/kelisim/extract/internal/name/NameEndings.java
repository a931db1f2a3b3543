package kelisim.extract.internal.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.data.DataNode;

/** How patronymics and surnames end, from the lexicon of name parts; its endings are written with a hyphen before. */
final class NameEndings {

    private static final int SHORTEST_STEM = 2;
    /** One letter tells nothing. */
    private static final int SHORTEST = 2;

    /** Endings by their last letters. */
    private final Map<Character, List<String>> patronymic = new HashMap<>();

    private final Map<Character, List<String>> surname = new HashMap<>();
    private final Map<Character, List<String>> word = new HashMap<>();
    private final Set<String> whole = new HashSet<>();

    /** Reads the endings out of a lexicon file of name parts. */
    void add(DataNode file) {
        for (DataNode entry : file.require("entries", "lexicon.entries").items()) {
            String kind = entry.get("kind") instanceof DataNode.Text text ? text.value() : "";
            if (kind.equals("patronymic")) {
                forms(entry).forEach(form -> put(patronymic, form));
            } else if (kind.equals("surname_ending")) {
                forms(entry).forEach(form -> put(surname, form));
            } else if (kind.equals("word_ending")) {
                forms(entry).forEach(form -> put(word, form));
            } else if (kind.equals("surname")) {
                forms(entry).forEach(form -> whole.add(form.toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static List<String> forms(DataNode entry) {
        List<String> forms = new ArrayList<>();
        forms.add(entry.require("name", "lexicon.name").text("lexicon.name"));
        DataNode more = entry.get("forms");
        if (more != null) {
            forms.addAll(more.texts("lexicon.forms"));
        }
        return forms;
    }

    private static void put(Map<Character, List<String>> endings, String form) {
        String ending = form.startsWith("-") ? form.substring(1) : form;
        if (ending.length() >= SHORTEST) {
            endings.computeIfAbsent(last(ending), letter -> new ArrayList<>()).add(ending);
        }
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    boolean isPatronymic(String word) {
        return ends(word, patronymic);
    }

    boolean isSurname(String word) {
        return ends(word, surname);
    }

    /** Whether it ends as ordinary words do and names hardly. */
    boolean isOrdinary(String name) {
        return ends(name, word);
    }

    /** Whether it is a common family name, in any case. */
    boolean isFamilyName(String name) {
        return whole.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean ends(String word, Map<Character, List<String>> endings) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String ending : lower.isEmpty() ? List.<String>of() : endings.getOrDefault(last(lower), List.of())) {
            if (lower.length() >= ending.length() + SHORTEST_STEM && lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
