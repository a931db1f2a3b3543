package kelisim.examples.command;

import java.io.PrintStream;
import kelisim.ingest.Progress;

/** A line that is drawn over itself: how much is read, and what came last. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 24;
    private static final int NAME = 40;

    private final PrintStream err;

    ProgressBar(PrintStream err) {
        this.err = err;
    }

    @Override
    public void finished(int done, int total, String source) {
        int filled = (int) ((long) WIDTH * done / total);
        String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
        String name = source.length() > NAME ? "…" + source.substring(source.length() - NAME + 1) : source;
        // carriage return and 'erase to the end of the line'
        err.print("\r\u001B[K" + bar + " " + done + "/" + total + " " + name);
        if (done == total) {
            err.print("\r\u001B[K");
        }
        err.flush();
    }
}
