package kelisim.ingest;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs one piece of work after another on a thread of its own and waits for each no longer than it is told. Work that is
 * late is interrupted and left behind: the next has a fresh thread. A plug-in that ignores the interrupt goes on at the
 * lowest priority on a daemon thread, which neither delays the report nor keeps the process alive.
 */
final class Deadline implements AutoCloseable {

    /** Enough for any sound document, little enough that runaway recursion ends soon. */
    private static final long STACK_BYTES = 8L << 20;

    private Worker worker = new Worker();

    /**
     * What the work gives.
     *
     * @throws TimeoutException if it takes longer
     * @throws ExecutionException if it throws anything, errors included
     * @throws InterruptedException if this thread is interrupted while it waits; the work is then interrupted too
     */
    <T> T call(Callable<T> work, Duration time) throws TimeoutException, ExecutionException, InterruptedException {
        Future<T> future = worker.executor.submit(work);
        try {
            return future.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | InterruptedException e) {
            worker.leave();
            worker = new Worker();
            throw e;
        }
    }

    @Override
    public void close() {
        worker.leave();
    }

    private static final class Worker {
        private volatile @Nullable Thread thread;

        private final ExecutorService executor = Executors.newSingleThreadExecutor(this::thread);

        private Thread thread(Runnable work) {
            Thread made = new Thread(null, work, "kelisim-document", STACK_BYTES);
            made.setDaemon(true);
            thread = made;
            return made;
        }

        @SuppressWarnings("ThreadPriorityCheck") // a courtesy to the rest of the machine; nothing relies on it
        void leave() {
            executor.shutdownNow();
            Thread left = thread;
            if (left != null) {
                left.setPriority(Thread.MIN_PRIORITY);
            }
        }
    }
}
