package kelisim.ingest.office;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats this module reads, each with its media types. */
enum OfficeFormat {
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.ms-word.document.macroenabled.12"),
    DOC("application/msword"),
    RTF("application/rtf", "text/rtf"),
    ODT("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template"),
    EPUB("application/epub+zip"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.ms-powerpoint.presentation.macroenabled.12"),
    PPT("application/vnd.ms-powerpoint"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.ms-excel.sheet.macroenabled.12"),
    XLS("application/vnd.ms-excel"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    EML("message/rfc822"),
    MSG("application/vnd.ms-outlook");

    private final ImmutableList<String> mediaTypes;

    OfficeFormat(String... mediaTypes) {
        this.mediaTypes = ImmutableList.copyOf(mediaTypes);
    }

    List<String> mediaTypes() {
        return mediaTypes;
    }

    /** Whether it is a zip archive of parts. */
    boolean isPackage() {
        return switch (this) {
            case DOCX, ODT, EPUB, PPTX, ODP, XLSX, ODS -> true;
            case DOC, RTF, PPT, XLS, EML, MSG -> false;
        };
    }

    /** Whether it is a package of the Office Open XML kind, which is wrapped in a compound file when encrypted. */
    boolean isOpenXml() {
        return this == DOCX || this == PPTX || this == XLSX;
    }

    /** The format whose files are usually called so: {@code docx}. */
    static Optional<OfficeFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(ending))
                .findFirst();
    }

    static Optional<OfficeFormat> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaTypes.contains(mediaType))
                .findFirst();
    }
}
