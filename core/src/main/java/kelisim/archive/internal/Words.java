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
            Pattern.compile("[\u2018\u2019\u02BB\u02BC\u02B9\u02BA\u0060\u00B4'\u02BF\u02BE]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+\\.?");
    private static final Pattern COMPOUND =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:[-\u2010\u2011&/][\\p{L}\\p{M}\\p{Nd}]+)*\\.?");
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
            String latin = romanizer.latin(text);
            List<String> sounds = latin.isEmpty() ? List.of("") : Sounds.readings(latin);
            word = new Word(text, latin, sounds, Sounds.skeleton(sounds.get(0)));
            if (known.size() < MOST_CACHED) {
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

    private List<Word> split(String text, Pattern pattern) {
        String plain = APOSTROPHES.matcher(text).replaceAll("");
        List<Word> words = new ArrayList<>();
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            Word word = word(matcher.group());
            if (!word.latin().isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
