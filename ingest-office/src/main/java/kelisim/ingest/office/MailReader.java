package kelisim.ingest.office;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kelisim.document.DocumentDetails;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Mails as they travel (RFC 5322 and MIME). */
final class MailReader implements PartReader {

    private static final int MAX_PARTS = 1_000;
    private static final byte[] MULTIPART = "multipart/".getBytes(StandardCharsets.US_ASCII);

    private final Attachments attachments;

    MailReader(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException, IngestException {
        byte[] mail = bytes.readAllBytes();
        refuseDeepNesting(mail, limits);
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(new MimeConfig.Builder()
                .setMaxContentLen(limits.bytes())
                .setMaxLineLen(-1)
                .build());
        Message message = builder.parseMessage(new ByteArrayInputStream(mail));
        try {
            String from = sender(message.getFrom());
            MailBody body = new MailBody(sink, limits, message.getSubject());
            Parts parts = new Parts();
            parts.collect(message, limits.depth());
            put(parts, body, sink, limits);
            return DocumentDetails.NONE
                    .withTitle(Details.text(message.getSubject()))
                    .withPublished(Details.day(message.getDate()))
                    .withAuthors(Details.names(from));
        } finally {
            message.dispose();
        }
    }

    /** The parser's time grows with the size times the depth, so the depth is known to be small before it starts. */
    private static void refuseDeepNesting(byte[] mail, Limits limits) throws IngestException {
        int count = 0;
        for (int i = Bytes.indexOf(mail, MULTIPART); i >= 0 && i < mail.length - MULTIPART.length; i++) {
            if (mail[i] == MULTIPART[0]
                    && Arrays.equals(mail, i, i + MULTIPART.length, MULTIPART, 0, MULTIPART.length)) {
                count++;
            }
        }
        if (count > limits.depth()) {
            throw new IngestException(
                    Problem.error("limit.depth", "the mail has " + count + " multiparts, more than " + limits.depth()));
        }
    }

    private static @Nullable String sender(@Nullable MailboxList from) {
        if (from == null || from.isEmpty()) {
            return null;
        }
        Mailbox mailbox = from.get(0);
        return mailbox.getName() == null ? mailbox.getAddress() : mailbox.getName() + " <" + mailbox.getAddress() + ">";
    }

    private void put(Parts parts, MailBody body, BlockSink sink, Limits limits) throws IOException {
        if (parts.plain != null || parts.html == null) {
            body.plain(parts.plain == null ? "" : text(parts.plain, limits.characters()));
        } else {
            body.html(text(parts.html, limits.characters()));
        }
        for (Entity attachment : parts.others) {
            attachments.put(
                    Attachment.of(attachment.getFilename(), attachment.getMimeType(), bytes(attachment.getBody())),
                    sink,
                    limits);
        }
    }

    private static byte[] bytes(Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (body instanceof SingleBody single) {
            single.writeTo(bytes);
        } else if (body instanceof Message message) {
            new DefaultMessageWriter().writeMessage(message, bytes);
        }
        return bytes.toByteArray();
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
        private final List<Entity> others = new ArrayList<>();
        private int count;

        void collect(Entity entity, int depth) {
            Body body = entity.getBody();
            if (depth == 0 || ++count > MAX_PARTS) {
                return;
            }
            if (body instanceof Multipart multipart) {
                multipart.getBodyParts().forEach(part -> collect(part, depth - 1));
            } else if ("attachment".equalsIgnoreCase(entity.getDispositionType()) || !(body instanceof TextBody text)) {
                others.add(entity);
            } else if (plain == null && entity.getMimeType().equals("text/plain")) {
                plain = text;
            } else if (html == null && entity.getMimeType().equals("text/html")) {
                html = text;
            } else {
                others.add(entity);
            }
        }
    }
}
