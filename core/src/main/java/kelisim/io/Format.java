package kelisim.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kelisim.archive.Archive;
import kelisim.fact.Code;

/**
 * The forms in which an archive can be written. {@link #JSON}, {@link #YAML} and {@link #JSONL} can be read back (by
 * {@link ArchiveFiles} and {@link FactLines}); the others are for looking at an archive with other programs, and leave the
 * documents' texts out.
 *
 * <pre>{@code Format.GRAPHML.write(archive, out);}</pre>
 *
 * <p>All are UTF-8, and equal archives give the same bytes.
 */
public enum Format implements Code {
    /** The whole archive, see {@link ArchiveFiles}. */
    JSON {
        @Override
        public void write(Archive archive, OutputStream out) throws IOException {
            ArchiveFiles.writeJson(archive, out);
        }
    },
    /** The whole archive, see {@link ArchiveFiles}. */
    YAML {
        @Override
        public void write(Archive archive, OutputStream out) throws IOException {
            ArchiveFiles.writeYaml(archive, out);
        }
    },
    /** The facts, one a line, see {@link FactLines}. */
    JSONL {
        @Override
        public void write(Archive archive, OutputStream out) throws IOException {
            FactLines.write(archive, out);
        }
    },
    /**
     * The facts as a table (RFC 4180, a header, CRLF between rows): a row for each fact, a column for each slot of any
     * type, several values of one slot apart by {@code "; "}, the first evidence. A cell that a spreadsheet would take for a
     * formula has an apostrophe in front.
     */
    CSV {
        @Override
        public void write(Archive archive, OutputStream out) throws IOException {
            FactTable.write(archive, out);
        }
    },
    /**
     * GraphML 1.0: a node for each entity and for each fact that names one, an edge for each slot of a fact that names an
     * entity. A fact may tie more than two, so it is a node.
     */
    GRAPHML {
        @Override
        public void write(Archive archive, OutputStream out) throws IOException {
            GraphMl.write(FactGraph.of(archive), out);
        }
    },
    /** The graph of {@link #GRAPHML} in the language of Graphviz. */
    DOT {
        @Override
        public void write(Archive archive, OutputStream out) throws IOException {
            Dot.write(FactGraph.of(archive), out);
        }
    };

    /** Writes an archive; the stream stays open. */
    public abstract void write(Archive archive, OutputStream out) throws IOException;

    /**
     * The format of this {@link #code()}, such as {@code graphml}.
     *
     * @throws IllegalArgumentException if there is none; the message names all
     */
    public static Format of(String code) {
        List<Format> all = ImmutableList.copyOf(values());
        return all.stream()
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("format '" + code + "' is not one of "
                        + String.join(", ", all.stream().map(Code::code).toList())));
    }
}
