package kelisim.spi;

import java.time.Duration;

/**
 * How much one document may cost. Every limit is on by default; what goes beyond one is cut or refused with a
 * {@link Problem}, never silently.
 *
 * @param bytes the size of the file, and of what an archive format unpacks to, in bytes
 * @param characters the length of the text in UTF-16 units
 * @param depth how deep elements, objects or lists may nest
 * @param pages how many pages, slides or sheets are read
 * @param time how long reading one document may take
 */
public record Limits(long bytes, int characters, int depth, int pages, Duration time) {

    /** 256 MiB, 20 million characters, depth 512, 20,000 pages, 60 seconds. */
    public static final Limits DEFAULT = new Limits(256L << 20, 20_000_000, 512, 20_000, Duration.ofSeconds(60));

    public Limits {
        if (bytes < 1 || characters < 1 || depth < 1 || pages < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a limit below 1: bytes " + bytes + ", characters " + characters
                    + ", depth " + depth + ", pages " + pages + ", time " + time);
        }
    }

    public Limits withBytes(long bytes) {
        return new Limits(bytes, characters, depth, pages, time);
    }

    public Limits withCharacters(int characters) {
        return new Limits(bytes, characters, depth, pages, time);
    }

    public Limits withDepth(int depth) {
        return new Limits(bytes, characters, depth, pages, time);
    }

    public Limits withPages(int pages) {
        return new Limits(bytes, characters, depth, pages, time);
    }

    public Limits withTime(Duration time) {
        return new Limits(bytes, characters, depth, pages, time);
    }
}
