package kelisim.ingest.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kelisim.document.DocumentDetails;
import org.jspecify.annotations.Nullable;

/** The {@code meta.xml} of an OpenDocument file. */
final class OpenMeta {

    private static final int DAY_LENGTH = 10;

    private OpenMeta() {}

    static DocumentDetails read(XMLStreamReader xml) throws XMLStreamException {
        DocumentDetails details = DocumentDetails.NONE;
        String element = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = xml.getLocalName();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                element = "";
            } else if (event == XMLStreamConstants.CHARACTERS) {
                details = with(details, element, xml.getText());
            }
        }
        return details;
    }

    private static DocumentDetails with(DocumentDetails details, String element, String value) {
        return switch (element) {
            case "title" -> details.withTitle(Details.text(value));
            case "language" -> details.withLanguage(Details.text(value));
            case "initial-creator" -> details.withAuthors(Details.names(value));
            case "creation-date" -> details.withPublished(day(value));
            default -> details;
        };
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return value.length() < DAY_LENGTH ? null : LocalDate.parse(value.substring(0, DAY_LENGTH));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
