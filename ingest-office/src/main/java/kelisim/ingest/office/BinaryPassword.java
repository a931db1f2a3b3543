package kelisim.ingest.office;

import java.io.IOException;
import kelisim.document.DocumentDetails;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.jspecify.annotations.Nullable;

/** The password of Microsoft's binary formats while a file is read: POI takes it from the thread only. */
final class BinaryPassword {

    interface Reading {
        DocumentDetails read() throws IOException;
    }

    private BinaryPassword() {}

    static DocumentDetails during(@Nullable String password, Reading reading) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return reading.read();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
