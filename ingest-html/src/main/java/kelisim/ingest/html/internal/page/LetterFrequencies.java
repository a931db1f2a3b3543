package kelisim.ingest.html.internal.page;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Tells single-byte charsets apart by what their letters would be: words of one script, small letters behind capitals, and
 * the letters that are common in Cyrillic and Latin languages.
 */
final class LetterFrequencies {

    private static final int SAMPLE = 1 << 16;
    private static final String COMMON = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґқғңөүұһ";
    private static final String LATIN = "äöüßéèêàâçñóáíúôîûøåæãõœëïşğıșțčšžřěůąęłńśźżő’‘“”–—…«»§°©€";
    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("windows-1251"),
            Charset.forName("KOI8-R"),
            Charset.forName("windows-1250"),
            Charset.forName("windows-1254"),
            Charset.forName("ISO-8859-5"),
            Charset.forName("IBM866"));

    private LetterFrequencies() {}

    /** The likeliest charset of bytes that are no UTF-8. */
    static Charset guess(byte[] bytes) {
        Charset best = CANDIDATES.get(0);
        double top = Double.NEGATIVE_INFINITY;
        for (Charset candidate : CANDIDATES) {
            double score = score(new String(bytes, 0, Math.min(bytes.length, SAMPLE), candidate));
            if (score > top) {
                top = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(String text) {
        double score = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                score += letter(c, before);
            }
            before = c;
        }
        return score;
    }

    private static double letter(char c, char before) {
        boolean small = Character.isLowerCase(c);
        char lower = Character.toLowerCase(c);
        double score = 0;
        int rank = COMMON.indexOf(lower);
        if (rank >= 0) {
            score = 1 - rank / 60.0;
            score += isCyrillic(before) ? 0.5 : Character.isLetter(before) ? -1.5 : 0;
        } else if (LATIN.indexOf(lower) >= 0) {
            score = isCyrillic(before) ? -1 : before < 128 ? 1 : 0;
        } else {
            score = -1;
        }
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            score -= 1.5;
        }
        return small ? score : score - 0.3;
    }

    private static boolean isCyrillic(char c) {
        return c >= 'Ѐ' && c <= 'ԯ';
    }
}
