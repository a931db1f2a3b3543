package kelisim.ingest.pdf.details;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kelisim.ingest.pdf.bound.BudgetExceeded;
import kelisim.ingest.pdf.bound.StreamDecoder;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The file's XMP packet, as far as it tells of the document. A packet with a document type is not read at all. */
record Metadata(
        @Nullable String title,
        @Nullable String language,
        @Nullable String publisher,
        @Nullable String created,
        List<String> authors) {

    private static final Metadata NONE = new Metadata(null, null, null, null, List.of());
    private static final long MOST_BYTES = 1 << 20;
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";

    static Metadata of(@Nullable COSBase entry, StreamDecoder decoder) {
        if (!(entry instanceof COSStream stream)) {
            return NONE;
        }
        try {
            Document xml = builder().parse(new ByteArrayInputStream(decoder.decode(stream, MOST_BYTES)));
            return new Metadata(
                    first(xml, DC, "title"),
                    first(xml, DC, "language"),
                    first(xml, DC, "publisher"),
                    first(xml, XMP, "CreateDate"),
                    all(xml, DC, "creator"));
        } catch (BudgetExceeded e) {
            if (e.total()) {
                throw e;
            }
            return NONE;
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException e) {
            return NONE;
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // the default handler of errors prints
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }

    private static @Nullable String first(Document xml, String namespace, String name) {
        List<String> all = all(xml, namespace, name);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The texts of an element, or of the members of the list in it. */
    private static List<String> all(Document xml, String namespace, String name) {
        List<String> texts = new ArrayList<>();
        NodeList elements = xml.getElementsByTagNameNS(namespace, name);
        for (int i = 0; i < Math.min(elements.getLength(), 4); i++) {
            org.w3c.dom.Element element = (org.w3c.dom.Element) elements.item(i);
            NodeList members = element.getElementsByTagNameNS("*", "li");
            for (int k = 0; k < Math.min(members.getLength(), 50); k++) {
                texts.add(members.item(k).getTextContent().strip());
            }
            if (members.getLength() == 0) {
                texts.add(element.getTextContent().strip());
            }
        }
        texts.removeIf(text -> text.isEmpty() || text.length() > 1000);
        return texts;
    }
}
