package kelisim.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import kelisim.document.DocumentDetails;
import kelisim.spi.Limits;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/** Mails as Outlook saves them. */
final class OutlookReader implements PartReader {

    @Override
    public DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException {
        try (MAPIMessage message = new MAPIMessage(bytes)) {
            message.setReturnNullOnMissingChunk(true);
            MailBody body = new MailBody(sink, limits, message.getSubject());
            String plain = message.getTextBody();
            String html = message.getHtmlBody();
            if ((plain != null && !plain.isBlank()) || html == null) {
                body.plain(plain == null ? "" : plain);
            } else {
                body.html(html);
            }
            for (AttachmentChunks attachment : message.getAttachmentFiles()) {
                body.attachment(
                        attachment.getAttachLongFileName() == null
                                ? null
                                : attachment.getAttachLongFileName().getValue(),
                        null);
            }
            return details(message);
        } catch (ChunkNotFoundException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static DocumentDetails details(MAPIMessage message) throws ChunkNotFoundException {
        Calendar date = message.getMessageDate();
        return DocumentDetails.NONE
                .withTitle(Details.text(message.getSubject()))
                .withPublished(date == null ? null : Details.day(date.getTime()))
                .withAuthors(Details.names(message.getDisplayFrom()));
    }
}
