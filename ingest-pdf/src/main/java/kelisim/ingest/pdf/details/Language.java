package kelisim.ingest.pdf.details;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document's language: what the file declares, unless its script contradicts that; programs declare the language of
 * their menus.
 */
final class Language {

    private static final int SAMPLE = 20_000;
    private static final int FEWEST_LETTERS = 40;

    private Language() {}

    static @Nullable String of(@Nullable String declared, String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        long letters = sample.chars().filter(Character::isLetter).count();
        long cyrillic = sample.chars().filter(c -> c >= 0x400 && c <= 0x52f).count();
        boolean isCyrillic = cyrillic * 2 > letters;
        if (letters < FEWEST_LETTERS) {
            return tag(declared);
        }
        String known = tag(declared);
        if (known != null) {
            boolean declaresCyrillic = Set.of("ru", "kk", "ky", "uk", "be", "bg", "tg", "mn", "sr", "mk")
                    .contains(known.split("-")[0]);
            if (isCyrillic == declaresCyrillic || (isCyrillic && known.contains("Cyrl"))) {
                return known;
            }
        }
        return isCyrillic ? ofCyrillic(sample) : ofLatin(sample);
    }

    private static @Nullable String tag(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String tag = Locale.forLanguageTag(declared.replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? null : tag;
    }

    private static String ofCyrillic(String text) {
        long kazakh = text.chars().filter(c -> "әғқұһіӘҒҚҰҺІ".indexOf(c) >= 0).count();
        long turkic = text.chars().filter(c -> "ңөүҢӨҮ".indexOf(c) >= 0).count();
        if (kazakh * 100 > text.length()) {
            return "kk";
        }
        return turkic * 100 > text.length() ? "ky" : "ru";
    }

    /** By the small words that a language cannot do without. */
    private static @Nullable String ofLatin(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        String best = null;
        int most = 2;
        for (String entry : List.of(
                "en the of and to in that for with",
                "de der die und das von mit für nicht",
                "fr le la les des et dans pour une",
                "es el los las del que para una con",
                "tr ve bir bu için ile olarak da de",
                "uz va bilan uchun bu ham bo o hamda")) {
            String[] parts = entry.split(" ");
            int hits = 0;
            for (int i = 1; i < parts.length; i++) {
                hits += words.contains(parts[i]) ? 1 : 0;
            }
            if (hits > most) {
                most = hits;
                best = parts[0];
            }
        }
        return best;
    }
}
