package kelisim.testkit.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bytes and texts that no ingester or extractor may stumble over, the same on every run. */
public final class Mutations {

    private static final long SEED = 20240721;

    private Mutations() {}

    /** Hostile content; damaged copies of the samples make up the better part. */
    public static List<byte[]> ofBytes(List<byte[]> samples, int damaged) {
        Random random = new Random(SEED);
        List<byte[]> all = new ArrayList<>(fixedBytes(random));
        for (int i = 0; i < damaged && !samples.isEmpty(); i++) {
            byte[] sample = samples.get(i % samples.size());
            all.add(i % 3 == 0 ? truncated(sample, random) : flipped(sample, random));
        }
        return all;
    }

    private static List<byte[]> fixedBytes(Random random) {
        byte[] noise = new byte[10_000];
        random.nextBytes(noise);
        List<byte[]> all = new ArrayList<>();
        all.add(new byte[0]);
        all.add(new byte[] {0});
        all.add(new byte[100_000]);
        all.add(noise);
        all.add(new byte[] {(byte) 0xFE, (byte) 0xFF});
        all.add(new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        all.add(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        for (String text :
                List.of(" ", "\n", "\r\n\r\n", "a", "<", "<a>", "((", "[[[", "•\n", "1.\n", "%", "\"", "\t")) {
            all.add(text.repeat(100_000 / text.length()).getBytes(StandardCharsets.UTF_8));
        }
        return all;
    }

    private static byte[] truncated(byte[] sample, Random random) {
        return Arrays.copyOf(sample, random.nextInt(sample.length + 1));
    }

    private static byte[] flipped(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        for (int flips = 1 + random.nextInt(20); flips > 0 && bytes.length > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** Hostile texts; pieces of the samples out of order make up the better part. */
    public static List<String> ofTexts(List<String> samples, int damaged) {
        Random random = new Random(SEED);
        List<String> all =
                new ArrayList<>(List.of("", " ", "\n\n\n", "\uFEFF", "\uD800", "a\uDC00b", "\0", ".", "«", "\u202E"));
        for (String text : List.of(
                "a",
                "A. ",
                "of the ",
                "(",
                "« ",
                "“",
                "1",
                "1.",
                "- x\n",
                "Mr ",
                "the Party, ",
                ",",
                "and ",
                "2021-01-01 ",
                "№")) {
            all.add(text.repeat(100_000 / text.length()));
        }
        for (int i = 0; i < damaged && !samples.isEmpty(); i++) {
            all.add(i % 2 == 0 ? cut(samples, random) : scrambled(samples, random));
        }
        return all;
    }

    private static String cut(List<String> samples, Random random) {
        String sample = samples.get(random.nextInt(samples.size()));
        int begin = random.nextInt(sample.length() + 1);
        return sample.substring(begin, begin + random.nextInt(sample.length() - begin + 1));
    }

    private static String scrambled(List<String> samples, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String sample = samples.get(random.nextInt(samples.size()));
            int begin = random.nextInt(sample.length() + 1);
            text.append(sample, begin, Math.min(sample.length(), begin + random.nextInt(60)));
            if (random.nextInt(8) == 0) {
                text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }
}
