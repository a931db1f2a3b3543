package kelisim.ingest.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kelisim.spi.Problem;

/**
 * The legacy charset in which a file's bytes look most like words. Two witnesses: how odd the decoded letters stand beside
 * each other (ours, {@link Oddness}; it knows Cyrillic in Latin charsets and the other way round), and ICU's detector (its
 * n-grams know the languages and the East Asian charsets).
 */
record CharsetGuess(Charset charset, Optional<Problem> doubt) {

    private static final int SAMPLE = 1 << 16;
    private static final List<String> CANDIDATES = List.of(
            "windows-1252",
            "windows-1251",
            "KOI8-R",
            "IBM866",
            "ISO-8859-5",
            "windows-1250",
            "windows-1254",
            "GB18030",
            "Shift_JIS",
            "EUC-JP",
            "EUC-KR",
            "Big5");

    /** What ICU's full confidence is worth against odd pairs: this share of the pairs. */
    private static final double WITNESS = 0.10;

    private static final double DOUBT = 0.01;

    private record Candidate(Charset charset, double cost) {}

    static CharsetGuess of(byte[] bytes) {
        byte[] sample = sampleOf(bytes);
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        List<Candidate> candidates = new ArrayList<>();
        for (String name : CANDIDATES) {
            if (Charset.isSupported(name)) {
                candidates.add(candidate(Charset.forName(name), sample, matches));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::cost));
        Candidate best = candidates.get(0);
        Candidate second = candidates.get(1);
        boolean doubtful = second.cost() - best.cost() < DOUBT
                && !decode(best.charset(), sample).equals(decode(second.charset(), sample));
        return new CharsetGuess(
                best.charset(),
                doubtful
                        ? Optional.of(Problem.warning(
                                "text.charset",
                                "no UTF-8, and as likely " + best.charset().name() + " as "
                                        + second.charset().name() + "; read as "
                                        + best.charset().name()))
                        : Optional.empty());
    }

    private static Candidate candidate(Charset charset, byte[] sample, CharsetMatch[] matches) {
        double witness = Arrays.stream(matches)
                .filter(match -> family(match.getName()).equals(charset.name()))
                .mapToInt(CharsetMatch::getConfidence)
                .max()
                .orElse(0);
        return new Candidate(charset, Oddness.of(decode(charset, sample)) - WITNESS * witness / 100);
    }

    /** ICU names the ISO sets that the Windows ones extend. */
    private static String family(String name) {
        return switch (name) {
            case "ISO-8859-1" -> "windows-1252";
            case "ISO-8859-2" -> "windows-1250";
            case "ISO-8859-9" -> "windows-1254";
            default -> name;
        };
    }

    private static String decode(Charset charset, byte[] sample) {
        return charset.decode(ByteBuffer.wrap(sample)).toString();
    }

    /** The lines with bytes beyond ASCII, as far as the sample reaches: the others say nothing. */
    private static byte[] sampleOf(byte[] bytes) {
        byte[] sample = new byte[Math.min(bytes.length, SAMPLE)];
        int filled = 0;
        int lineStart = 0;
        boolean telling = false;
        for (int i = 0; i < bytes.length && filled < sample.length; i++) {
            telling |= bytes[i] < 0;
            boolean lineEnd = bytes[i] == '\n' || i == bytes.length - 1 || i - lineStart >= 4096;
            if (lineEnd) {
                int length = Math.min(i + 1 - lineStart, sample.length - filled);
                if (telling) {
                    System.arraycopy(bytes, lineStart, sample, filled, length);
                    filled += length;
                }
                lineStart = i + 1;
                telling = false;
            }
        }
        return Arrays.copyOf(sample, filled);
    }
}
