package kelisim.ingest.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import kelisim.ingest.MediaTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeDetectorTest {

    private static final MediaTypes TYPES = new MediaTypes(List.of(new OfficeDetector()));

    @ParameterizedTest
    @CsvSource({
        "memorandum.doc, application/msword",
        "flow.xls, application/vnd.ms-excel",
        "letter.msg, application/vnd.ms-outlook",
        "memorandum.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    })
    void a_file_without_a_telling_name_is_known_by_what_it_holds(String file, String type) throws Exception {
        assertEquals(
                type,
                TYPES.detect("received-0017.bin", ByteBuffer.wrap(Fixtures.bytes(file)))
                        .mediaType());
    }

    @Test
    void a_compound_file_of_nothing_stays_what_it_is() throws Exception {
        byte[] cut = java.util.Arrays.copyOf(Fixtures.bytes("letter.msg"), 600);
        assertEquals(
                Optional.empty(), new OfficeDetector().detect("a", "application/x-ole-storage", ByteBuffer.wrap(cut)));
    }
}
