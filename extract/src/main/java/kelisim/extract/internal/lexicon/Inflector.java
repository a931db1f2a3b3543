package kelisim.extract.internal.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes the regular forms of English nouns and verbs from their lemmas (rules of spelling as in Quirk et al., A
 * Comprehensive Grammar of the English Language, 1985, §3.3–3.10 and §5.80). Irregular ones are data.
 */
final class Inflector {

    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern HISSING = Pattern.compile(".*(s|x|z|ch|sh)");
    private static final Pattern DOUBLES = Pattern.compile("[^aeiou]*[aeiou][bdgklmnprtvz]");

    private Inflector() {}

    static String plural(String noun) {
        if (CONSONANT_Y.matcher(noun).matches()) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        if (HISSING.matcher(noun).matches()) {
            return noun + "es";
        }
        if (noun.endsWith("man") && !noun.endsWith("human")) {
            return noun.substring(0, noun.length() - 3) + "men";
        }
        return noun + "s";
    }

    /**
     * The forms of a verb.
     *
     * @param doubled whether its last consonant is doubled although it has several syllables ({@code refer})
     */
    static Map<String, Inflection> verb(String verb, boolean doubled) {
        Map<String, Inflection> forms = new LinkedHashMap<>();
        forms.put(verb, Inflection.BASE);
        forms.put(
                CONSONANT_Y.matcher(verb).matches() || HISSING.matcher(verb).matches() || verb.endsWith("o")
                        ? (verb.endsWith("y") ? verb.substring(0, verb.length() - 1) + "i" : verb) + "es"
                        : verb + "s",
                Inflection.THIRD);
        String stem = doubled || DOUBLES.matcher(verb).matches() ? verb + verb.charAt(verb.length() - 1) : verb;
        forms.put(past(verb, stem), Inflection.PAST_OR_PARTICIPLE);
        forms.put(ing(verb, stem), Inflection.ING);
        return forms;
    }

    private static String past(String verb, String stem) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return CONSONANT_Y.matcher(verb).matches() ? verb.substring(0, verb.length() - 1) + "ied" : stem + "ed";
    }

    private static String ing(String verb, String stem) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        boolean mute = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && verb.length() > 2;
        return (mute ? verb.substring(0, verb.length() - 1) : stem) + "ing";
    }
}
