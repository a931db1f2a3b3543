package kelisim.spi.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentBuilder;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

    private static final LocalDate FILE_DAY = LocalDate.of(2026, 2, 3);

    @Test
    void a_date_line_in_the_head_stands_before_the_day_of_the_file() {
        Document told = read(b("Agreement on the Lake").heading("Kisumu, 5 June 2021", 2, BlockRole.BODY, null));
        assertEquals(LocalDate.of(2021, 6, 5), told.details().published());
        assertEquals(BlockRole.BYLINE, told.blocks().get(1).role());
        assertEquals(Block.Paragraph.class, told.blocks().get(1).getClass());
    }

    @Test
    void without_a_day_of_its_own_a_document_keeps_that_of_the_file() {
        Document told = read(b("Agreement on the Lake").paragraph("They met on 5 June 2021.", BlockRole.BODY, null));
        assertEquals(FILE_DAY, told.details().published());
    }

    @Test
    void a_dateline_opens_a_report() {
        Document told = read(
                b("Talks end").paragraph("Maputo, 3 March 2020 – The talks ended on Sunday.", BlockRole.BODY, null));
        assertEquals(LocalDate.of(2020, 3, 3), told.details().published());
    }

    @Test
    void the_close_of_an_instrument_dates_it_and_signatures_follow() {
        DocumentBuilder builder = b("Protocol");
        for (String line : List.of(
                "The Parties agree.",
                "Done at Asuncion on 4 May 2019, in two copies.",
                "For the Government of Paraguay",
                "Maria Benitez",
                "The annex is part of this Protocol.")) {
            builder.paragraph(line, BlockRole.BODY, null);
        }
        Document told = read(builder);
        assertEquals(LocalDate.of(2019, 5, 4), told.details().published());
        assertEquals(
                List.of(
                        BlockRole.BODY,
                        BlockRole.BODY,
                        BlockRole.BODY,
                        BlockRole.SIGNATURE,
                        BlockRole.SIGNATURE,
                        BlockRole.BODY),
                told.blocks().stream().map(Block::role).toList());
    }

    @Test
    void contacts_captions_and_what_a_publisher_says_of_itself_are_told_apart() {
        DocumentBuilder builder = b("News");
        builder.paragraph("The bridge was opened.", BlockRole.BODY, null);
        builder.paragraph("Photo: the bridge at dawn", BlockRole.BODY, null);
        builder.heading("About the Fund", 2, BlockRole.BODY, null);
        builder.paragraph("The Fund pays for bridges.", BlockRole.BODY, null);
        builder.heading("Contacts", 2, BlockRole.BODY, null);
        builder.paragraph("Tel: +255 22 000 01 02", BlockRole.BODY, null);
        builder.paragraph("Quay Street 5, Dar es Salaam", BlockRole.BODY, null);
        assertEquals(
                List.of(
                        BlockRole.BODY,
                        BlockRole.BODY,
                        BlockRole.CAPTION,
                        BlockRole.ABOUT,
                        BlockRole.ABOUT,
                        BlockRole.BODY,
                        BlockRole.CONTACT,
                        BlockRole.CONTACT),
                read(builder).blocks().stream().map(Block::role).toList());
    }

    @Test
    void a_document_of_nothing_tells_nothing() {
        Document empty =
                new DocumentBuilder().build(DocumentId.ofBytes(new byte[0]), "a", "text/x", DocumentDetails.NONE);
        assertNull(OwnWords.read(empty).details().published());
    }

    private static DocumentBuilder b(String title) {
        return new DocumentBuilder().heading(title, 1, BlockRole.BODY, null);
    }

    private static Document read(DocumentBuilder builder) {
        return OwnWords.read(builder.build(
                DocumentId.ofBytes(new byte[] {1}), "a", "text/x", DocumentDetails.NONE.withPublished(FILE_DAY)));
    }
}
