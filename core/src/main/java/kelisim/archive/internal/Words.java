package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits names into words. */
final class Words {

    private static final Pattern APOSTROPHES =
            Pattern.compile("[\u2018\u2019\u02BB\u02BC\u02B9\u02BA`\u00B4'\u02BF\u02BE]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+\\.?");
    private static final Pattern COMPOUND =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:[-\u2010\u2011&/][\\p{L}\\p{M}\\p{Nd}]+)*\\.?");
    private static final String ARABIC_ARTICLE = "\u0627\u0644";
    /** Words are compared by their first letters, names by their first words: what is longer is no name. */
    private static final int LONGEST = 48;

    private static final int MOST_WORDS = 64;
    private static final int MOST_CACHED = 50_000;

    private final Romanizer romanizer;
    private final Map<String, Word> known = new ConcurrentHashMap<>();

    Words(Romanizer romanizer) {
        this.romanizer = romanizer;
    }

    /** The words, those with hyphens taken apart. */
    List<Word> of(String text) {
        return split(text, WORD);
    }

    /** The words, those with hyphens whole. */
    List<Word> compounds(String text) {
        return split(text, COMPOUND);
    }

    Word word(String text) {
        Word word = known.get(text);
        if (word == null) {
            String whole = romanizer.latin(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            String latin = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
            List<String> sounds = latin.isEmpty() ? List.of("") : Sounds.readings(latin);
            word = new Word(text, latin, sounds, Sounds.skeleton(sounds.get(0)));
            if (known.size() < MOST_CACHED && text.length() <= LONGEST) {
                known.put(text, word);
            }
        }
        return word;
    }

    /** The words in Latin letters, apart by spaces: the plainest form in which texts are compared. */
    String key(String text) {
        StringBuilder key = new StringBuilder();
        for (Word word : of(text)) {
            if (!word.latin().isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(word.latin());
            }
        }
        return key.toString();
    }

    /** Korean and Chinese names are written without spaces: each short word is taken apart by syllables. */
    private static List<String> syllables(String word) {
        if (word.length() < 2 || word.length() > 4 || !word.codePoints().allMatch(Words::isSyllable)) {
            boolean article = word.length() > 4 && word.startsWith(ARABIC_ARTICLE);
            return List.of(article ? word.substring(ARABIC_ARTICLE.length()) : word);
        }
        return word.codePoints().mapToObj(Character::toString).toList();
    }

    private static boolean isSyllable(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
    }

    private List<Word> split(String text, Pattern pattern) {
        String plain = APOSTROPHES.matcher(text).replaceAll("");
        List<Word> words = new ArrayList<>();
        Matcher matcher = pattern.matcher(plain);
        while (words.size() < MOST_WORDS && matcher.find()) {
            for (String part : syllables(matcher.group())) {
                Word word = word(part);
                if (!word.latin().isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
