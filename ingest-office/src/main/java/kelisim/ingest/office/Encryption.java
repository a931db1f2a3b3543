package kelisim.ingest.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import kelisim.spi.IngestException;
import kelisim.spi.Problem;
import kelisim.spi.Source;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Opens Office Open XML packages that stand encrypted in a compound file. */
final class Encryption {

    private Encryption() {}

    /** Whether the file is a compound file, as an encrypted package is. */
    static boolean wraps(Source source) throws IOException {
        try (InputStream stream = new BufferedInputStream(source.open())) {
            return FileMagic.valueOf(stream) == FileMagic.OLE2;
        }
    }

    /** The package inside, opened with the password or, without one, with the one that Excel uses when none was set. */
    static byte[] open(Source source, @Nullable String password) throws IOException, IngestException {
        try (POIFSFileSystem files = new POIFSFileSystem(source.open())) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
            if (!decryptor.verifyPassword(password == null ? Decryptor.DEFAULT_PASSWORD : password)) {
                throw new IngestException(refused(password));
            }
            try (InputStream inside = decryptor.getDataStream(files)) {
                return inside.readAllBytes();
            }
        } catch (GeneralSecurityException e) {
            throw new IngestException(refused(password), e);
        }
    }

    static Problem refused(@Nullable String password) {
        return Problem.error(
                "office.encrypted",
                password == null
                        ? "the file is encrypted and no password was given"
                        : "the file is encrypted and the password given does not open it");
    }
}
