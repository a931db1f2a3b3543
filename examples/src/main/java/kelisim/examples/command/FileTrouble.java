package kelisim.examples.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What a failure of the file system means, in words. */
final class FileTrouble {

    private FileTrouble() {}

    static String text(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof NoSuchFileException) {
            return "there is no file or folder '" + message + "'";
        }
        if (failure instanceof AccessDeniedException) {
            return "'" + message + "': access denied";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "'" + message + "' is a file where a folder is needed";
        }
        return failure.getClass() == IOException.class
                ? message
                : failure.getClass().getSimpleName() + ": " + message;
    }
}
