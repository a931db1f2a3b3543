package kelisim.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import kelisim.document.DocumentDetails;
import kelisim.spi.Limits;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Mails as they travel (RFC 5322 and MIME). */
final class MailReader implements PartReader {

    private static final int MAX_PARTS = 1_000;

    @Override
    public DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(new MimeConfig.Builder()
                .setMaxContentLen(limits.bytes())
                .setMaxLineLen(-1)
                .build());
        Message message = builder.parseMessage(bytes);
        try {
            String from = message.getFrom() == null || message.getFrom().isEmpty()
                    ? null
                    : message.getFrom().get(0).toString();
            MailBody body = new MailBody(sink);
            body.head(message.getSubject(), from);
            Parts parts = new Parts();
            parts.collect(message, limits.depth());
            put(parts, body, limits);
            return DocumentDetails.NONE
                    .withTitle(Details.text(message.getSubject()))
                    .withPublished(Details.day(message.getDate()))
                    .withAuthors(Details.names(from));
        } finally {
            message.dispose();
        }
    }

    private static void put(Parts parts, MailBody body, Limits limits) throws IOException {
        if (parts.plain != null) {
            body.plain(text(parts.plain, limits.characters()));
        } else if (parts.html != null) {
            body.html(text(parts.html, limits.characters()));
        }
        for (Entity attachment : parts.attachments) {
            body.attachment(attachment.getFilename(), attachment.getMimeType());
        }
    }

    private static String text(TextBody body, int limit) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        try (Reader reader = body.getReader()) {
            for (int n = reader.read(buffer); n >= 0 && text.length() < limit; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
            }
        }
        return text.toString();
    }

    /** The first plain and the first HTML body, and everything that is neither. */
    private static final class Parts {

        private @Nullable TextBody plain;
        private @Nullable TextBody html;
        private final List<Entity> attachments = new ArrayList<>();
        private int count;

        void collect(Entity entity, int depth) {
            Body body = entity.getBody();
            if (depth == 0 || ++count > MAX_PARTS) {
                return;
            }
            if (body instanceof Multipart multipart) {
                multipart.getBodyParts().forEach(part -> collect(part, depth - 1));
            } else if ("attachment".equalsIgnoreCase(entity.getDispositionType()) || !(body instanceof TextBody text)) {
                attachments.add(entity);
            } else if (plain == null && entity.getMimeType().equals("text/plain")) {
                plain = text;
            } else if (html == null && entity.getMimeType().equals("text/html")) {
                html = text;
            } else {
                attachments.add(entity);
            }
        }
    }
}
