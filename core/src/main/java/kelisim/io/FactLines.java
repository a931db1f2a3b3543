package kelisim.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kelisim.archive.Archive;
import kelisim.document.Document;
import kelisim.document.DocumentId;
import kelisim.fact.Fact;

/**
 * The facts of an archive as {@code facts.jsonl}, the interchange form: one JSON object a line, UTF-8, {@code \n} after
 * each.
 *
 * <pre>{@code
 * {"document":"sha256:…","source":"memo.txt","type":"office","person":{"id":"…","name":"Aida Serik",…},"role":"chair",
 *  "evidence":[{"begin":0,"end":18,"quote":"Aida Serik, chair,","rule":"office.apposition"}]}
 * }</pre>
 *
 * <p>An entity's {@code id} is the archive's judgement and the same in every document; {@code name} and {@code names} are
 * those of the document, as the fact was read. Texts of documents are not part of the form: reading needs the documents.
 * {@link #schema()} says what a line looks like.
 */
public final class FactLines {

    private FactLines() {}

    /** The JSON Schema (draft 2020-12) of a line. */
    public static String schema() {
        return Schema.text("facts-1.schema.json");
    }

    /** Writes all facts of an archive, in its order. */
    public static void write(Archive archive, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(archive, out);
        }
    }

    /** Writes all facts of an archive, in its order; the stream stays open. */
    public static void write(Archive archive, OutputStream out) throws IOException {
        write(archive, archive.facts(), out);
    }

    /**
     * Writes some facts of an archive in the order given; the stream stays open.
     *
     * @throws IllegalArgumentException if the archive does not have a fact
     */
    public static void write(Archive archive, Iterable<? extends Fact> facts, OutputStream out) throws IOException {
        FactForm form = new FactForm();
        try (JsonGenerator lines = Notation.JSON.writer(out)) {
            boolean any = false;
            for (Fact fact : facts) {
                Notation.JSON.mapper().writeTree(lines, form.write(fact, name -> archive.entityOf(fact, name)
                        .id()));
                any = true;
            }
            if (any) {
                lines.writeRaw('\n');
            }
        }
    }

    /**
     * Reads facts of these documents.
     *
     * @throws FormatException if a line is no fact, names no document of these, or quotes what does not stand there
     */
    public static List<Fact> read(InputStream in, Collection<Document> documents) throws IOException {
        Map<DocumentId, Document> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, strict));
        FactForm form = new FactForm();
        List<Fact> facts = new ArrayList<>();
        int number = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    facts.add(form.read(new Node(parse(line, number), "line " + number + ", "), byId::get));
                }
            }
        } catch (CharacterCodingException e) {
            throw new FormatException("syntax", "behind line " + number, "the bytes are not UTF-8", e);
        }
        return facts;
    }

    private static JsonNode parse(String line, int number) throws FormatException {
        try {
            return Notation.JSON.mapper().readTree(line);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new FormatException("syntax", "line " + number + ", column " + column, e.getOriginalMessage(), e);
        }
    }
}
