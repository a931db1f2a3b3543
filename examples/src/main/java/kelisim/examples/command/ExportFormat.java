package kelisim.examples.command;

import java.io.IOException;
import java.io.OutputStream;
import kelisim.archive.Archive;
import kelisim.io.Format;
import kelisim.query.Ask;

/** The forms in which an archive can leave. */
enum ExportFormat {
    /** The whole archive, texts included. */
    JSON {
        @Override
        void write(Archive archive, OutputStream out) throws IOException {
            Format.JSON.write(archive, out);
        }
    },
    /** The same as YAML. */
    YAML {
        @Override
        void write(Archive archive, OutputStream out) throws IOException {
            Format.YAML.write(archive, out);
        }
    },
    /** The facts, one a line. */
    JSONL {
        @Override
        void write(Archive archive, OutputStream out) throws IOException {
            Format.JSONL.write(archive, out);
        }
    },
    /** The facts as a table: one row a fact, one column a slot (RFC 4180). */
    CSV {
        @Override
        void write(Archive archive, OutputStream out) throws IOException {
            Format.CSV.write(archive, out);
        }
    },
    /** Entities and the facts that tie them, for graph editors. */
    GRAPHML {
        @Override
        void write(Archive archive, OutputStream out) throws IOException {
            Format.GRAPHML.write(archive, out);
        }
    },
    /** The same for Graphviz. */
    DOT {
        @Override
        void write(Archive archive, OutputStream out) throws IOException {
            Format.DOT.write(archive, out);
        }
    },
    /** A picture of the timeline. */
    SVG {
        @Override
        void write(Archive archive, OutputStream out) throws IOException {
            new TimelineSvg(out).write(Ask.of(archive).timeline());
        }
    };

    abstract void write(Archive archive, OutputStream out) throws IOException;
}
