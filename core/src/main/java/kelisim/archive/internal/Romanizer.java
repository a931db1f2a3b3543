package kelisim.archive.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Writes names of any alphabet in plain lower-case Latin letters. The tables (data {@code letters.yaml}) follow the common
 * English transcriptions of each alphabet, not its scientific transliteration: that is what documents use.
 */
final class Romanizer {

    private static final int HANGUL = 0xAC00;
    private static final int HANGUL_END = 0xD7A3;
    private static final String[] LEAD = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };
    private static final String[] VOWEL = {
        "a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "u",
        "ui", "i"
    };
    private static final String[] TAIL = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t"
    };

    private final Map<Integer, String> letters;

    Romanizer(Map<Integer, String> letters) {
        this.letters = letters;
    }

    /** The word in letters a to z and digits; what has no sound (marks, apostrophes, soft signs) falls away. */
    String latin(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder latin = new StringBuilder(lower.length() + 4);
        lower.codePoints().forEach(c -> append(latin, c));
        return latin.toString();
    }

    private void append(StringBuilder latin, int c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            latin.appendCodePoint(c);
            return;
        }
        String known = letters.get(c);
        if (known != null) {
            latin.append(known);
        } else if (c >= HANGUL && c <= HANGUL_END) {
            hangul(latin, c - HANGUL);
        } else if (Character.isLetterOrDigit(c)) {
            bare(latin, c);
        }
    }

    /** A syllable in the Revised Romanization of Korean, without the changes between syllables; eo and eu as names write them, o and u. */
    private static void hangul(StringBuilder latin, int syllable) {
        latin.append(LEAD[syllable / 588]).append(VOWEL[syllable % 588 / 28]).append(TAIL[syllable % 28]);
    }

    private void bare(StringBuilder latin, int c) {
        String decomposed = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        int base = decomposed.codePointAt(0);
        if (base != c && (base < 128 || letters.containsKey(base))) {
            append(latin, base);
        } else if (base >= 128) {
            latin.appendCodePoint(c);
        }
    }
}
