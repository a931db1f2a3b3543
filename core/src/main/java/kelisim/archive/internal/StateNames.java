package kelisim.archive.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * States by their names: those of CLDR in the languages below, through {@link Locale#getDisplayCountry(Locale)}, and long forms,
 * adjectives and former names from {@code states.yaml}.
 */
final class StateNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "ru", "kk", "ky", "uz", "tg", "tk", "az", "uk", "be", "tr", "de", "fr", "es", "it", "pt", "mn", "hy",
            "ka", "fa", "ar", "zh", "ko", "ja", "pl", "ro");

    private static final Pattern LONG_FORM = Pattern.compile(
            "(?:the )?(?:(?:federal|islamic|democratic|socialist|peoples|arab|plurinational|bolivarian|cooperative|united|hashemite"
                    + "|independent|federative|popular) )*"
                    + "(?:republic|kingdom|state|states|sultanate|principality|emirate|commonwealth|duchy|grand duchy|respublik[a-z]*|federation)"
                    + " (?:of )?(?:the )?(.+)");
    private static final Pattern REPUBLIC =
            Pattern.compile("(?:the )?(.+?) (?:republic|respublikasy|respublikasi|respublik[a-z]*)");

    private static final List<String> LONG_FORM_WORDS = List.of(
            "republi",
            "respubli",
            "kingdom",
            "state",
            "sultanate",
            "principality",
            "emirate",
            "commonwealth",
            "duchy",
            "federation");

    private final Words words;
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> exact = new HashMap<>();

    StateNames(JsonNode data, Words words) {
        this.words = words;
        for (String code : Locale.getISOCountries()) {
            for (String language : LANGUAGES) {
                String name = new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language));
                if (!name.equals(code)) {
                    codes.putIfAbsent(words.key(name), code);
                }
            }
            String russian = new Locale("", code).getDisplayCountry(Locale.forLanguageTag("ru"));
            inflected(words.key(russian)).forEach(form -> codes.putIfAbsent(form, code));
        }
        data.properties().forEach(state -> {
            for (String name : Knowledge.list(state.getValue())) {
                (isCode(name) ? exact : codes).put(isCode(name) ? name : words.key(name), state.getKey());
                if (name.codePointAt(0) > 0x400 && !isCode(name)) {
                    inflected(words.key(name)).forEach(form -> codes.putIfAbsent(form, state.getKey()));
                }
            }
        });
        for (String name : codes.keySet()) {
            int space = name.indexOf(' ');
            beginnings.add(space < 0 ? name : name.substring(0, space));
        }
        beginnings.addAll(Set.of(
                "the",
                "federal",
                "islamic",
                "democratic",
                "socialist",
                "peoples",
                "arab",
                "plurinational",
                "bolivarian",
                "united",
                "hashemite",
                "independent",
                "federative",
                "popular",
                "republic",
                "kingdom",
                "state",
                "states",
                "sultanate",
                "principality",
                "emirate",
                "commonwealth",
                "grand",
                "duchy",
                "federation",
                "respublika",
                "respubliki"));
    }

    /** The ISO 3166 code of the state with this name, long or short, or the code itself; adjectives too. */
    @Nullable
    String code(String name) {
        return code(name, words.key(name));
    }

    /** The same where the name is at hand in the form of {@link Words#key} too. */
    @Nullable
    String code(String name, String key) {
        String code = exact.get(name.strip());
        return code != null ? code : ofKey(key);
    }

    /** Whether a name of several words may begin with this one. */
    boolean begins(String latin) {
        return beginnings.contains(latin);
    }

    /** The same for a name already in the form of {@link Words#key}. */
    @Nullable
    String ofKey(String key) {
        String plain = key.startsWith("the ") ? key.substring(4) : key;
        String code = codes.get(plain);
        if (code != null) {
            return code;
        }
        if (LONG_FORM_WORDS.stream().noneMatch(plain::contains)) {
            return null;
        }
        var longForm = LONG_FORM.matcher(plain);
        if (longForm.matches()) {
            code = codes.get(longForm.group(1));
        }
        if (code == null) {
            var republic = REPUBLIC.matcher(plain);
            code = republic.matches() ? codes.get(republic.group(1)) : null;
        }
        return code;
    }

    /** The cases and genders of a Russian name of one word: Kazakhstana, Rossii, kyrgyzskoy. */
    private static List<String> inflected(String key) {
        if (key.contains(" ") || key.isEmpty()) {
            return List.of();
        }
        if (key.endsWith("skiy") || key.endsWith("skaya") || key.endsWith("skoe")) {
            String stem = key.substring(0, key.lastIndexOf("sk"));
            return Stream.of(
                            "skiy", "skaya", "skoe", "skogo", "skoy", "skom", "skomu", "skim", "skuyu", "skie", "skikh",
                            "skimi")
                    .map(ending -> stem + ending)
                    .toList();
        }
        char last = key.charAt(key.length() - 1);
        String stem = key.endsWith("iya")
                ? key.substring(0, key.length() - 2)
                : last == 'a' ? key.substring(0, key.length() - 1) : key;
        List<String> endings = key.endsWith("iya")
                ? List.of("i", "yu", "ey")
                : last == 'a'
                        ? List.of("y", "e", "u", "oy")
                        : Sounds.isVowel(last) ? List.of() : List.of("a", "u", "e", "om");
        return endings.stream().map(ending -> stem + ending).toList();
    }

    /** Codes and short acronyms mean states only in capitals, as they stand. */
    private static boolean isCode(String name) {
        String letters = name.replace(".", "");
        boolean capitals = name.length() <= 4 && letters.equals(letters.toUpperCase(Locale.ROOT));
        return capitals || name.equals("РУз") || name.equals("RUz");
    }
}
