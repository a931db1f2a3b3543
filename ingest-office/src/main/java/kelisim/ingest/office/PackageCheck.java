package kelisim.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Problem;

/**
 * Unpacks a zip package once, keeping nothing, to know before any parser sees it that it is neither a bomb nor a trap: how
 * much it unpacks to, how deep its XML nests, whether it declares entities.
 */
final class PackageCheck {

    private static final int MAX_PARTS = 65_536;
    private static final byte[] DOCTYPE = {'!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
    private static final byte[] ENTITY = {'!', 'E', 'N', 'T', 'I', 'T', 'Y'};

    private final Limits limits;
    private final boolean allowDoctype;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    private PackageCheck(Limits limits, boolean allowDoctype) {
        this.limits = limits;
        this.allowDoctype = allowDoctype;
    }

    /**
     * @param allowDoctype whether a part may have a document type without entities, as the XHTML of e-books does
     * @throws IngestException if a limit is passed or the archive is broken
     */
    static void check(InputStream bytes, Limits limits, boolean allowDoctype) throws IngestException {
        new PackageCheck(limits, allowDoctype).parts(bytes);
    }

    private void parts(InputStream bytes) throws IngestException {
        try (ZipInputStream zip = new ZipInputStream(bytes)) {
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MAX_PARTS) {
                    throw new IngestException(
                            Problem.error("limit.parts", "the package has more than " + MAX_PARTS + " parts"));
                }
                part(entry.getName(), zip);
            }
            if (parts == 0) {
                throw new IngestException(
                        Problem.error("office.broken", "the file is no zip package, or an empty one"));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new IngestException(
                    Problem.error("office.broken", "the zip package cannot be unpacked: " + e.getMessage()), e);
        }
    }

    private void part(String name, InputStream part) throws IOException, IngestException {
        XmlScan scan = isXml(name) ? new XmlScan() : null;
        for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
            unpacked += n;
            if (unpacked > limits.bytes()) {
                throw new IngestException(Problem.error(
                        "limit.bytes", "the package unpacks to more than " + limits.bytes() + " bytes, at " + name));
            }
            if (scan != null) {
                scan.take(buffer, n, name);
            }
        }
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml")
                || name.endsWith(".rels")
                || name.endsWith(".xhtml")
                || name.endsWith(".html")
                || name.endsWith(".htm")
                || name.endsWith(".opf")
                || name.endsWith(".ncx");
    }

    /** Counts open elements by their angle brackets; wrong by a little on odd markup, never by the order of a bomb. */
    private final class XmlScan {

        private int depth;
        private int previous;
        private boolean closing;
        private boolean inTag;
        private int doctype;
        private int entity;

        void take(byte[] bytes, int length, String name) throws IngestException {
            for (int i = 0; i < length; i++) {
                byte b = bytes[i];
                if (b == '<') {
                    inTag = true;
                    closing = false;
                    doctype = 0;
                    entity = 0;
                } else if (inTag) {
                    tag(b, name);
                }
                previous = b;
            }
        }

        private void tag(byte b, String name) throws IngestException {
            if (previous == '<' && (b == '/' || b == '!' || b == '?')) {
                closing = true;
                depth -= b == '/' ? 1 : 0;
            }
            doctype = progress(DOCTYPE, doctype, b);
            entity = progress(ENTITY, entity, b);
            if (entity == ENTITY.length || (doctype == DOCTYPE.length && !allowDoctype)) {
                throw new IngestException(Problem.error(
                        "office.entities", "part " + name + " declares a document type or entities; none is resolved"));
            }
            if (b == '>') {
                inTag = false;
                if (!closing && previous != '/' && ++depth > limits.depth()) {
                    throw new IngestException(Problem.error(
                            "limit.depth", "the elements of part " + name + " nest deeper than " + limits.depth()));
                }
            }
        }

        private int progress(byte[] word, int found, byte b) {
            if (found == word.length) {
                return found;
            }
            if (found < 0) {
                return found;
            }
            return word[found] == b ? found + 1 : -1;
        }
    }
}
