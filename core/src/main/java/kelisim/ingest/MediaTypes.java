package kelisim.ingest;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kelisim.spi.MediaTypeDetector;
import org.jspecify.annotations.Nullable;

/**
 * Tells media types by content first and by name where content leaves room: a page saved as {@code a.txt} is
 * {@code text/html}, and bytes that are no text are not made text by their name.
 *
 * <p>What content leaves open (an unknown container, unknown bytes) is put to the {@link MediaTypeDetector}s.
 */
public final class MediaTypes {

    /** What has no better type. */
    public static final String UNKNOWN = "application/octet-stream";

    private static final String ZIP = "application/zip";
    private static final String OLE = "application/x-ole-storage";

    private final List<MediaTypeDetector> detectors;

    /** Detection with these detectors for what the content leaves open. */
    public MediaTypes(List<? extends MediaTypeDetector> detectors) {
        this.detectors = detectors.stream()
                .sorted(Comparator.comparingInt(MediaTypeDetector::order)
                        .thenComparing(d -> d.getClass().getName()))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * The media type of content found under a name.
     *
     * @param name the file's name, less a {@code .gz} that has been unpacked
     * @param content the whole content; its position is not used and not moved
     */
    public Detection detect(String name, ByteBuffer content) {
        ByteBuffer bytes = content.asReadOnlyBuffer();
        Detection own = ofContent(name, bytes);
        boolean open = own.mediaType().equals(UNKNOWN)
                || own.mediaType().equals(ZIP)
                || own.mediaType().equals(OLE);
        return open && bytes.limit() > 0 ? refined(name, own, bytes) : own;
    }

    private static Detection ofContent(String name, ByteBuffer bytes) {
        String signature = Signatures.mediaType(bytes);
        if (signature == null) {
            return TextProbe.isText(bytes) ? ofText(name, TextProbe.head(bytes)) : binary(name, bytes);
        }
        return switch (signature) {
            case ZIP -> container(signature, ZipProbe.mediaType(bytes));
            case OLE -> container(signature, KnownTypes.byEnding(name, KnownTypes.Kind.OLE));
            default -> new Detection(signature, "by its first bytes");
        };
    }

    private static Detection container(String container, @Nullable String inside) {
        return inside == null
                ? new Detection(container, "by its first bytes")
                : new Detection(inside, "by what the " + container + " container holds");
    }

    private static Detection ofText(String name, String head) {
        String named = KnownTypes.byEnding(name, KnownTypes.Kind.TEXT);
        String xml = MarkupProbe.xml(head);
        if (xml != null && !"text/html".equals(named)) {
            return new Detection(xml, "by content: an XML declaration and its root element");
        }
        if (MarkupProbe.isPage(head) && !"application/xhtml+xml".equals(named)) {
            return new Detection("text/html", "by content: it begins as a web page");
        }
        if (named != null) {
            return new Detection(named, "by its name; the content is text");
        }
        if (MarkupProbe.isFragment(head)) {
            return new Detection("text/html", "by content: it begins with an element of HTML");
        }
        if (MailProbe.isMail(head)) {
            return new Detection("message/rfc822", "by content: it begins with the header of a message");
        }
        return new Detection("text/plain", "by content: it is text");
    }

    private static Detection binary(String name, ByteBuffer bytes) {
        int at = TextProbe.firstControl(bytes);
        String what = at < 0
                ? "neither text nor a known format"
                : String.format(
                        java.util.Locale.ROOT, "neither text nor a known format: byte 0x%02X at %d", bytes.get(at), at);
        return new Detection(
                UNKNOWN, KnownTypes.claims(name, KnownTypes.Kind.TEXT) ? what + ", whatever its name says" : what);
    }

    private Detection refined(String name, Detection own, ByteBuffer bytes) {
        for (int i = 0; i < detectors.size(); ) {
            int order = detectors.get(i).order();
            TreeSet<String> answers = new TreeSet<>();
            for (; i < detectors.size() && detectors.get(i).order() == order; i++) {
                Optional<String> answer = detectors.get(i).detect(name, own.mediaType(), bytes.duplicate());
                answer.filter(MediaRange::isMediaType).ifPresent(answers::add);
            }
            if (answers.size() == 1 && !answers.first().equals(own.mediaType())) {
                return new Detection(answers.first(), "by a detector of order " + order + ", over " + own.mediaType());
            }
        }
        return own;
    }
}
