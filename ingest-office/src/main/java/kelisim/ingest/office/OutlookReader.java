package kelisim.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import kelisim.document.DocumentDetails;
import kelisim.spi.Limits;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/** Mails as Outlook saves them. */
final class OutlookReader implements PartReader {

    private final Attachments attachments;

    OutlookReader(Attachments attachments) {
        this.attachments = attachments;
    }

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
                attachments.put(read(attachment), sink, limits);
            }
            return details(message);
        } catch (ChunkNotFoundException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Attachment read(AttachmentChunks chunks) {
        StringChunk name =
                chunks.getAttachLongFileName() == null ? chunks.getAttachFileName() : chunks.getAttachLongFileName();
        StringChunk type = chunks.getAttachMimeTag();
        ByteChunk data = chunks.getAttachData();
        return Attachment.of(
                name == null ? null : name.getValue(),
                type == null ? null : type.getValue(),
                data == null || data.getValue() == null ? new byte[0] : data.getValue());
    }

    private static DocumentDetails details(MAPIMessage message) throws ChunkNotFoundException {
        Calendar date = message.getMessageDate();
        return DocumentDetails.NONE
                .withTitle(Details.text(message.getSubject()))
                .withPublished(date == null ? null : Details.day(date.getTime()))
                .withAuthors(Details.names(message.getDisplayFrom()));
    }
}
