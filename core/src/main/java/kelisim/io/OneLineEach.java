package kelisim.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Lays JSON out with one line for each member of the whole and for each item of its lists: easy to compare, cheap to keep. */
final class OneLineEach extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    /** Inside an item of a list of the whole; what is below stays on its line. */
    private int depth;

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        super.writeStartObject(out);
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        depth--;
        super.writeEndObject(out, entries);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        super.writeObjectEntrySeparator(out);
        newLine(out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        newLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        super.writeArrayValueSeparator(out);
        newLine(out);
    }

    private void newLine(JsonGenerator out) throws IOException {
        if (depth == 1) {
            out.writeRaw('\n');
        }
    }
}
