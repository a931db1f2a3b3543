package kelisim.examples.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import kelisim.fact.Evidence;
import kelisim.query.Answer;

/** Writes answers for a reader: what was found on one line, below it the sentences that say so. */
final class AnswerText {

    private static final int LONGEST_QUOTE = 300;

    private final Writer writer;
    private final boolean quotes;

    AnswerText(OutputStream out, boolean quotes) {
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.quotes = quotes;
    }

    /** An answer in these words, with the number of documents that it rests on if there are several. */
    void write(String text, Answer<?> answer) throws IOException {
        int documents = answer.documents().size();
        line(text + (documents > 1 ? "  [" + documents + " documents]" : ""));
        if (quotes) {
            for (Evidence evidence : answer.evidence()) {
                write(evidence);
            }
        }
    }

    void write(Evidence evidence) throws IOException {
        String page = evidence.page().isPresent() ? ", page " + evidence.page().getAsInt() : "";
        line("    " + evidence.document().source() + page + ", " + evidence.span() + ": “" + shortened(evidence.quote())
                + "”");
    }

    void line(String text) throws IOException {
        writer.write(text);
        writer.write('\n');
    }

    void flush() throws IOException {
        writer.flush();
    }

    static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return line.substring(0, end) + "…";
    }
}
