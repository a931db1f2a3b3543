package kelisim.ingest.pdf.bound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kelisim.spi.Limits;
import kelisim.spi.Problem;

/**
 * What reading one document may still cost. Every loop over the file's content asks it, so that a deadline ends the work
 * itself and not only the waiting for it. Used by one thread; only {@link #cancel()} may come from another.
 */
public final class Budget {

    /** One stream decoded; a page's content, a font or an object stream beyond this is no text. */
    private static final long STREAM_BYTES = 48L << 20;

    /** Content operators of one page; a dense map has some hundred thousand. */
    private static final int PAGE_OPERATORS = 4_000_000;

    /** Glyphs of one page; a page of a telephone book has twenty thousand. */
    private static final int PAGE_GLYPHS = 250_000;

    /** How much of the time reading pages may take, so that there is some left to lay out what was read. */
    private static final double PAGES_SHARE = 0.7;

    private static final int CLOCK_EVERY = 256;

    /** More problems than this say nothing new. */
    private static final int MOST_PROBLEMS = 200;

    private final Limits limits;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final long deadline;
    private final long pageDeadline;
    private volatile boolean cancelled;
    private long decoded;
    private long glyphs;
    private int pageOperators;
    private int pageGlyphs;
    private int ticks;

    public Budget(Limits limits) {
        this.limits = limits;
        long now = System.nanoTime();
        this.deadline = now + limits.time().toNanos();
        this.pageDeadline = now + (long) (limits.time().toNanos() * PAGES_SHARE);
    }

    public Limits limits() {
        return limits;
    }

    /** What was lost so far, each thing once. */
    public List<Problem> problems() {
        return new ArrayList<>(problems);
    }

    /** Notes a loss; beyond the first two hundred they are not told apart. */
    public void lost(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** The next tick in the working thread throws. */
    public void cancel() {
        cancelled = true;
    }

    /** One step of any loop over untrusted data. */
    public void tick() {
        if (++ticks % CLOCK_EVERY == 0) {
            checkClock();
        }
    }

    /** Throws if the time is up. */
    public void checkClock() {
        if (cancelled || System.nanoTime() - deadline > 0) {
            throw timeUp();
        }
        if (glyphs > limits.characters()) {
            throw new BudgetExceeded("limit.characters", "more than " + limits.characters() + " characters", true);
        }
    }

    private BudgetExceeded timeUp() {
        return new BudgetExceeded(
                "limit.time", "reading takes longer than " + limits.time().toMillis() + " ms", true);
    }

    /** How many bytes a single stream may decode to. */
    public long streamBytes() {
        return Math.min(STREAM_BYTES, limits.bytes());
    }

    /** Counts bytes that came out of a filter. */
    public void decoded(long bytes) {
        decoded += bytes;
        if (decoded > limits.bytes()) {
            throw new BudgetExceeded("limit.decoded", "streams decode to more than " + limits.bytes() + " bytes", true);
        }
        checkClock();
    }

    /**
     * A new page.
     *
     * @throws BudgetExceeded if there is no time for another page
     */
    public void beginPage() {
        if (System.nanoTime() - pageDeadline > 0) {
            throw timeUp();
        }
        pageOperators = 0;
        pageGlyphs = 0;
        checkClock();
    }

    public void operator() {
        if (++pageOperators > PAGE_OPERATORS) {
            throw new BudgetExceeded("limit.operators", "more than " + PAGE_OPERATORS + " operators on a page", false);
        }
        tick();
    }

    public void glyph() {
        if (++pageGlyphs > PAGE_GLYPHS) {
            throw new BudgetExceeded("limit.glyphs", "more than " + PAGE_GLYPHS + " glyphs on a page", false);
        }
        if (++glyphs > limits.characters()) {
            throw new BudgetExceeded("limit.characters", "more than " + limits.characters() + " characters", false);
        }
        tick();
    }
}
