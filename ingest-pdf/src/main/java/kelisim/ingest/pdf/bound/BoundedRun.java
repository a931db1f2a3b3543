package kelisim.ingest.pdf.bound;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kelisim.spi.IngestException;
import kelisim.spi.Problem;

/**
 * Runs the reading of one file on a daemon thread of its own, whose stack is bounded and known whatever the caller's is.
 * The work ends by itself when its {@link Budget} is spent; should it be stuck where it cannot ask, the caller is let go
 * all the same.
 */
public final class BoundedRun {

    /** Enough for the parser's own limit of nesting many times over. */
    private static final long STACK_BYTES = 8L << 20;

    private static final long GRACE_MILLIS = 2_000;

    private BoundedRun() {}

    /** Work that may fail as ingesters do. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IngestException;
    }

    public static <T> T call(Work<T> work, Budget budget) throws IngestException {
        Quiet.please();
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> run(work, result), "kelisim-pdf", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get(budget.limits().time().toMillis() + GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IngestException failure) {
                throw failure;
            }
            throw new IngestException(Problem.error("pdf.broken", "the file cannot be read: " + e.getCause()), e);
        } catch (TimeoutException e) {
            budget.cancel();
            thread.interrupt();
            throw new IngestException(
                    Problem.error(
                            "limit.time",
                            "reading took longer than " + budget.limits().time().toMillis() + " ms"),
                    e);
        } catch (InterruptedException e) {
            budget.cancel();
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IngestException(Problem.error("pdf.interrupted", "reading was interrupted"), e);
        }
    }

    private static <T> void run(Work<T> work, CompletableFuture<T> result) {
        try {
            result.complete(work.run());
        } catch (OutOfMemoryError e) {
            result.completeExceptionally(
                    new IngestException(Problem.error("limit.memory", "the file needs more memory than there is")));
        } catch (StackOverflowError e) {
            result.completeExceptionally(
                    new IngestException(Problem.error("limit.depth", "the file's objects nest too deep")));
        } catch (Exception | Error e) {
            result.completeExceptionally(e);
        }
    }
}
