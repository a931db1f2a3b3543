package kelisim.archive.internal;

import java.util.List;

/** Whether letters can be the acronym of words: of each its first one to three letters, in order (KOMID: KOrea MIning Development). */
final class Acronym {

    private static final int MOST_OF_A_WORD = 3;

    private Acronym() {}

    static boolean fits(String acronym, List<Word> words) {
        return words.size() >= 2 && acronym.length() >= 2 && fits(acronym, 0, words, 0, false);
    }

    private static boolean fits(String acronym, int letter, List<Word> words, int word, boolean syllables) {
        if (letter == acronym.length()) {
            int left = words.size() - word;
            return left == 0 || (left <= 2 && word >= 3 && acronym.length() >= 4);
        }
        if (word == words.size()) {
            return false;
        }
        String latin = words.get(word).latin();
        int most = acronym.length() >= 4 ? Math.min(MOST_OF_A_WORD, latin.length()) : 1;
        for (int length = 1; length <= most && letter + length <= acronym.length(); length++) {
            boolean same = acronym.regionMatches(letter, latin, 0, length);
            if (same && fits(acronym, letter + length, words, word + 1, syllables || length > 1)) {
                return true;
            }
        }
        return false;
    }
}
