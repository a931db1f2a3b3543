package kelisim.testkit.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import kelisim.archive.Archive;
import kelisim.document.Document;
import kelisim.document.DocumentId;
import kelisim.fact.Fact;
import kelisim.io.ArchiveFiles;

/** Tells whether two results are the same to the last byte, also between two processes. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Of a document and facts about it. */
    public static String of(Document document, List<Fact> facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveFiles.writeJson(Archive.of(List.of(document), facts), out);
        return DocumentId.ofBytes(out.toByteArray()).value();
    }
}
