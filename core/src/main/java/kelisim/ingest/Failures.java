package kelisim.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import kelisim.spi.IngestException;
import kelisim.spi.Problem;

/** What a failure of a plug-in or of the file system is in a report. */
final class Failures {

    private Failures() {}

    /**
     * The problem that a plug-in's failure is. Whatever one document does to a plug-in, the others are read: running out
     * of stack or memory included, since all that the work held is dropped with it.
     */
    static Problem ofPlugin(String plugin, Throwable failure) {
        if (failure instanceof IngestException e) {
            return e.problem();
        }
        if (failure instanceof StackOverflowError) {
            return Problem.error("limit.stack", plugin + " ran out of stack: the document nests too deeply");
        }
        if (failure instanceof OutOfMemoryError) {
            return Problem.error("limit.memory", plugin + " ran out of memory: " + text(failure));
        }
        if (failure instanceof LinkageError) {
            return Problem.error("plugin.linkage", plugin + " lacks a class that it needs: " + text(failure));
        }
        return Problem.error("plugin.failed", plugin + " failed: " + text(failure));
    }

    /** The problem that a failure of the file system is. */
    static Problem ofFile(String path, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Problem.error("source.missing", "there is no file or folder '" + path + "'");
        }
        if (failure instanceof AccessDeniedException) {
            return Problem.error("source.unreadable", "'" + path + "' cannot be read: access denied");
        }
        return Problem.error("source.unreadable", "'" + path + "' cannot be read: " + text(failure));
    }

    static String text(Throwable failure) {
        String message = failure.getMessage();
        String type = failure.getClass().getSimpleName();
        return message == null || message.isBlank() ? type : type + ": " + message;
    }
}
