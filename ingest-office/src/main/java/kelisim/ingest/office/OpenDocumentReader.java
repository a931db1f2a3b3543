package kelisim.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kelisim.document.DocumentDetails;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Problem;

/**
 * OpenDocument texts, presentations and sheets (ODF 1.3). Read from their XML, as Tika's XHTML mixes headers, comments and
 * deleted text into the words and tells neither sheets nor cell addresses.
 */
final class OpenDocumentReader implements PartReader {

    @Override
    public DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException, IngestException {
        Map<String, byte[]> parts = parts(bytes);
        byte[] content = parts.get("content.xml");
        if (content == null) {
            throw new IOException("the package has no content.xml");
        }
        byte[] manifest = parts.getOrDefault("META-INF/manifest.xml", new byte[0]);
        if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new IngestException(Problem.error(
                    "office.encrypted", "the file is encrypted; passwords of OpenDocument files are not supported"));
        }
        try {
            OpenLists lists = new OpenLists();
            if (parts.containsKey("styles.xml")) {
                lists.read(reader(parts.get("styles.xml")));
            }
            lists.read(reader(content));
            new OpenDocumentBody(reader(content), lists, sink, limits).read();
            byte[] meta = parts.get("meta.xml");
            return meta == null ? DocumentDetails.NONE : OpenMeta.read(reader(meta));
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Map<String, byte[]> parts(InputStream bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                switch (entry.getName()) {
                    case "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml" ->
                        parts.put(entry.getName(), zip.readAllBytes());
                    default -> {
                        // pictures and settings
                    }
                }
            }
        }
        return parts;
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
