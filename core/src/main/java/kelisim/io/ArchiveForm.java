package kelisim.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.archive.Archive;
import kelisim.archive.Judgement;
import kelisim.document.Document;
import kelisim.document.DocumentId;
import kelisim.fact.Fact;
import kelisim.fact.Name;

/** An archive as one object: what the file is, the documents, the facts, the judgements of its users. */
final class ArchiveForm {

    static final int VERSION = 1;

    private static final String HEADER = "kelisim";
    private static final String DOCUMENTS = "documents";
    private static final String FACTS = "facts";
    private static final String JUDGEMENTS = "judgements";

    private final Notation notation;
    private final FactForm facts = new FactForm();
    private final Form<Document> documents;
    private final Form<Judgement> judgements;

    @SuppressWarnings("unchecked") // a type's form is asked for by that type
    ArchiveForm(Notation notation) {
        this.notation = notation;
        Forms forms = new Forms(Map.of(Name.class, new NameForm()));
        this.documents = (Form<Document>) forms.of(Document.class);
        this.judgements = (Form<Judgement>) forms.of(Judgement.class);
    }

    void write(Archive archive, OutputStream target) throws IOException {
        try (JsonGenerator out = notation.writer(target)) {
            if (notation == Notation.JSON) {
                out.setPrettyPrinter(new OneLineEach());
            }
            out.writeStartObject();
            out.writeFieldName(HEADER);
            tree(out, Form.NODES.objectNode().put("format", "archive").put("version", VERSION));
            out.writeArrayFieldStart(DOCUMENTS);
            for (Document document : archive.documents()) {
                tree(out, documents.write(document));
            }
            out.writeEndArray();
            out.writeArrayFieldStart(FACTS);
            for (Fact fact : archive.facts()) {
                tree(out, facts.write(fact));
            }
            out.writeEndArray();
            if (!archive.judgements().isEmpty()) {
                out.writeArrayFieldStart(JUDGEMENTS);
                for (Judgement judgement : archive.judgements()) {
                    tree(out, judgements.write(judgement));
                }
                out.writeEndArray();
            }
            out.writeEndObject();
            if (notation == Notation.JSON) {
                out.writeRaw('\n');
            }
        }
    }

    private void tree(JsonGenerator out, JsonNode tree) throws IOException {
        notation.mapper().writeTree(out, tree);
    }

    Archive read(InputStream source) throws IOException {
        try (JsonParser in = notation.reader(source)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new FormatException("format", "line 1, column 1", "an archive is an object");
            }
            Contents contents = new Contents();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                member(in, contents);
            }
            if (in.nextToken() != null) {
                throw new FormatException("syntax", "the end", "something stands behind the archive");
            }
            return contents.archive();
        } catch (JsonProcessingException e) {
            throw Notation.malformed(e);
        }
    }

    private void member(JsonParser in, Contents contents) throws IOException {
        String name = in.currentName();
        JsonToken value = in.nextToken();
        switch (name) {
            case HEADER -> contents.header(new Node(tree(in), "/" + HEADER));
            case DOCUMENTS, FACTS, JUDGEMENTS -> {
                if (value != JsonToken.START_ARRAY) {
                    throw new FormatException("member.type", "/" + name, "expected an array, not " + value);
                }
                for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
                    contents.add(name, new Node(tree(in), "/" + name + "/" + i));
                }
            }
            default -> throw new FormatException("member.unknown", "", "member '" + name + "' is not known");
        }
    }

    private JsonNode tree(JsonParser in) throws IOException {
        return notation.mapper().readTree(in);
    }

    /** What has been read so far; members may stand in any order, facts wait until all documents are known. */
    private final class Contents {
        private final Map<DocumentId, Document> byId = new HashMap<>();
        private final List<Fact> told = new ArrayList<>();
        private final List<Node> waiting = new ArrayList<>();
        private final List<Judgement> judged = new ArrayList<>();
        private boolean headed;
        private boolean documentsKnown;

        void header(Node header) throws FormatException {
            header.allowOnly(Set.of("format", "version"));
            Node format = header.member("format");
            if (!format.text().equals("archive")) {
                throw new FormatException("format", format.place(), "'" + format.text() + "' is not 'archive'");
            }
            Node version = header.member("version");
            if (version.integer() != VERSION) {
                throw new FormatException(
                        "version",
                        version.place(),
                        "version " + version.integer() + " is not known; this library reads version " + VERSION);
            }
            headed = true;
        }

        void add(String list, Node item) throws FormatException {
            switch (list) {
                case DOCUMENTS -> add(documents.read(item), item);
                case JUDGEMENTS -> judged.add(judgements.read(item));
                default -> {
                    if (documentsKnown || !byId.isEmpty()) {
                        told.add(facts.read(item, byId::get));
                    } else {
                        waiting.add(item);
                    }
                }
            }
        }

        private void add(Document document, Node item) throws FormatException {
            if (byId.put(document.id(), document) != null) {
                throw new FormatException(
                        "document.twice", item.place() + "/id", "there are two documents " + document.id());
            }
        }

        Archive archive() throws FormatException {
            if (!headed) {
                throw new FormatException("format", "", "there is no member '" + HEADER + "' that says what this is");
            }
            documentsKnown = true;
            for (Node fact : waiting) {
                told.add(facts.read(fact, byId::get));
            }
            Archive archive = Archive.of(new HashSet<>(byId.values()), told);
            for (Judgement judgement : judged) {
                archive = archive.with(judgement);
            }
            return archive;
        }
    }
}
