package kelisim.ingest.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import kelisim.document.Document;
import kelisim.document.Locator;
import kelisim.ingest.Plugins;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Reading;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    @Test
    void attachments_are_named_and_not_read_unless_asked_for() throws Exception {
        Reading reading = new OfficeIngester().read(Fixtures.source("letter.msg"), Limits.DEFAULT);
        assertEquals(
                List.of(
                        "attachment 'note.txt' (text/plain) was not read",
                        "attachment 'map.png' (image/png) was not read"),
                reading.problems().stream().map(Problem::message).toList());
        assertTrue(!reading.document().text().contains("Milyanfan"));
    }

    @Test
    void when_asked_for_they_stand_below_the_mail_under_their_names() throws Exception {
        Reading reading = new OfficeIngester().withAttachments().read(Fixtures.source("letter.msg"), Limits.DEFAULT);
        Document document = reading.document();
        assertTrue(
                document.text().endsWith("note.txt\nAnnex\nThe posts at Milyanfan and Uch-Korgon report every day.\n"));
        assertEquals(
                new Locator.Paragraph("note.txt/body", 2),
                document.blocks().get(document.blocks().size() - 1).locator());
        assertEquals(
                List.of("attachment 'map.png' (image/png) was not read"),
                reading.problems().stream().map(Problem::message).toList());
    }

    @Test
    void office_files_in_mails_in_mails_are_read_with_their_layout() throws Exception {
        String inner = mail("Inner", "agreement.docx", Fixtures.bytes("memorandum.docx"));
        String outer = mail("Outer", "inner.eml", inner.getBytes(StandardCharsets.US_ASCII));
        Document document = new OfficeIngester()
                .withAttachments()
                .read(Fixtures.source("outer.eml", outer.getBytes(StandardCharsets.US_ASCII)), Limits.DEFAULT)
                .document();
        assertTrue(
                document.text().startsWith("Outer\nHello\ninner.eml\nInner\nHello\nagreement.docx\n"), document.text());
        assertTrue(document.text().contains("River\tLength, km"));
    }

    @Test
    void a_broken_attachment_leaves_the_mail_readable() throws Exception {
        String mail = mail("Outer", "agreement.docx", new byte[] {1, 2, 3});
        Reading reading = new OfficeIngester()
                .withAttachments()
                .read(Fixtures.source("outer.eml", mail.getBytes(StandardCharsets.US_ASCII)), Limits.DEFAULT);
        assertTrue(reading.document().text().startsWith("Outer\nHello\n"));
        assertEquals("office.attachment", reading.problems().get(0).rule());
    }

    @Test
    void the_ingester_that_reads_attachments_is_chosen_before_the_installed_one() {
        assertEquals(-1, new OfficeIngester().withAttachments().order());
        Plugins.installed().withIngester(new OfficeIngester().withAttachments());
    }

    private static String mail(String subject, String name, byte[] attachment) {
        return "Subject: " + subject + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b-" + subject
                + "\"\r\n\r\n--b-" + subject + "\r\nContent-Type: text/plain\r\n\r\nHello\r\n--b-" + subject
                + "\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=\"" + name + "\"\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(attachment) + "\r\n--b-" + subject + "--\r\n";
    }
}
