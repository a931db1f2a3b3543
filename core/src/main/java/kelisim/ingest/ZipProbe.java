package kelisim.ingest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a zip archive holds by the names in its central directory, without unpacking: OpenDocument and EPUB by the
 * stored entry {@code mimetype} (ODF 1.2 part 3, 3.3; EPUB OCF 3.3, 4.3), Office Open XML by its main part's folder.
 */
final class ZipProbe {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int MOST_ENTRIES = 5000;

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private ZipProbe() {}

    /** The type of the document that this archive is; {@code null} if it is just an archive. */
    static @Nullable String mediaType(ByteBuffer content) {
        ByteBuffer zip = content.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        String stored = storedType(zip);
        return stored != null ? stored : officeType(zip);
    }

    private static @Nullable String storedType(ByteBuffer zip) {
        if (zip.limit() < 30 || zip.getInt(0) != LOCAL || zip.getShort(8) != 0) {
            return null;
        }
        int name = zip.getShort(26) & 0xFFFF;
        int size = zip.getInt(22);
        int begin = 30 + name + (zip.getShort(28) & 0xFFFF);
        if (!ascii(zip, 30, name).equals("mimetype") || size <= 0 || size > 100) {
            return null;
        }
        String type = ascii(zip, begin, size).strip();
        return type.startsWith("application/") ? type : null;
    }

    private static @Nullable String officeType(ByteBuffer zip) {
        int end = endRecord(zip);
        if (end < 0) {
            return null;
        }
        int at = zip.getInt(end + 16);
        String found = null;
        boolean macros = false;
        for (int i = 0;
                i < MOST_ENTRIES && at >= 0 && at <= zip.limit() - CENTRAL_SIZE && zip.getInt(at) == CENTRAL;
                i++) {
            int length = zip.getShort(at + 28) & 0xFFFF;
            String name = ascii(zip, at + CENTRAL_SIZE, length);
            found = found == null ? part(name) : found;
            macros |= name.endsWith("vbaProject.bin");
            at += CENTRAL_SIZE + length + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
        }
        return macros ? withMacros(found) : found;
    }

    private static @Nullable String part(String name) {
        return switch (name) {
            case "word/document.xml", "word/document2.xml" -> OFFICE + "wordprocessingml.document";
            case "xl/workbook.xml" -> OFFICE + "spreadsheetml.sheet";
            case "ppt/presentation.xml" -> OFFICE + "presentationml.presentation";
            default -> null;
        };
    }

    private static @Nullable String withMacros(@Nullable String type) {
        if (type == null) {
            return null;
        }
        return switch (type) {
            case OFFICE + "wordprocessingml.document" -> "application/vnd.ms-word.document.macroenabled.12";
            case OFFICE + "spreadsheetml.sheet" -> "application/vnd.ms-excel.sheet.macroenabled.12";
            default -> type;
        };
    }

    /** Where the end record begins: at most a comment of 65,535 bytes lies behind it. */
    private static int endRecord(ByteBuffer zip) {
        int last = zip.limit() - END_SIZE;
        for (int i = last; i >= Math.max(0, last - 0xFFFF); i--) {
            if (zip.getInt(i) == END) {
                return i;
            }
        }
        return -1;
    }

    private static String ascii(ByteBuffer zip, int begin, int length) {
        if (begin < 0 || length < 0 || begin > zip.limit() - length) {
            return "";
        }
        byte[] bytes = new byte[length];
        zip.get(begin, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
