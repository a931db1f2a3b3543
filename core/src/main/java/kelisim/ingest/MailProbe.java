package kelisim.ingest;

import com.google.common.base.Ascii;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells an e-mail message (RFC 5322) by the header lines it begins with. */
final class MailProbe {

    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):.*");
    private static final Set<String> OF_MAIL = Set.of(
            "received", "return-path", "message-id", "mime-version", "from", "to", "date", "subject", "delivered-to");

    private MailProbe() {}

    /** Whether the first line is a header field and the header names a sender and two more fields of mail. */
    static boolean isMail(String head) {
        Set<String> seen = new HashSet<>();
        for (String line : head.split("\r?\n", -1)) {
            var field = FIELD.matcher(line);
            if (field.matches()) {
                seen.add(Ascii.toLowerCase(field.group(1)));
            } else if (seen.isEmpty() || !(line.startsWith(" ") || line.startsWith("\t"))) {
                break;
            }
        }
        seen.retainAll(OF_MAIL);
        return seen.contains("from") && seen.size() >= 3;
    }
}
