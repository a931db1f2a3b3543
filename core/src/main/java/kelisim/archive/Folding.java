package kelisim.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings names to forms that can be compared. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Folding() {}

    /** Lower case, without accents, its words apart by one space: 'Nur-Sultan' is 'nur sultan'. */
    static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return NOT_WORD.matcher(MARKS.matcher(decomposed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
