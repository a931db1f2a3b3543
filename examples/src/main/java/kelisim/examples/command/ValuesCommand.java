package kelisim.examples.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import kelisim.document.Span;
import kelisim.extract.values.DateValue;
import kelisim.extract.values.DurationValue;
import kelisim.extract.values.FigureValue;
import kelisim.extract.values.Register;
import kelisim.extract.values.Value;
import kelisim.extract.values.ValueRecogniser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kelisim values}: the dates, figures and contacts in each line of standard input. */
@Command(
        name = "values",
        mixinStandardHelpOptions = true,
        header = "Prints a line of JSON per line of standard input: its dates, figures, phone numbers and addresses.")
final class ValuesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @ArgGroup
    private Reference reference = new Reference();

    @Option(
            names = "--register",
            paramLabel = "REGISTER",
            defaultValue = "AUTO",
            description =
                    "How the lines speak: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}, by length and persons.")
    private Register register = Register.AUTO;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Whose money bare names and signs mean, such as NP or CA.")
    private @Nullable String country;

    @Spec
    private @Nullable CommandSpec spec;

    ValuesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** From which day 'yesterday' is counted. */
    private static final class Reference {
        @Option(
                names = "--date",
                paramLabel = "DAY",
                description = "The day the lines were published, such as 2024-07-22.")
        private @Nullable LocalDate date;

        @Option(
                names = "--dated",
                description = "Each line begins with its own day and a tab; offsets count behind it.")
        private boolean dated;
    }

    @Override
    public Integer call() throws IOException {
        ValueRecogniser recogniser = recogniser();
        BufferedReader lines = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        int number = 0;
        int status = Kelisim.DONE;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            LocalDate day = reference.date;
            String text = line;
            if (reference.dated) {
                int tab = line.indexOf('\t');
                day = tab < 0 ? null : day(line.substring(0, tab));
                text = line.substring(tab + 1);
                if (tab < 0 || (day == null && tab > 0)) {
                    terminal.tell("line " + number + " does not begin with a day and a tab; read without one");
                    status = Kelisim.PROBLEMS;
                }
            }
            write(recogniser.recognise(text, day), text);
        }
        return status;
    }

    private ValueRecogniser recogniser() {
        ValueRecogniser recogniser = ValueRecogniser.english().reading(register);
        try {
            return country == null ? recogniser : recogniser.in(country.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--country: " + e.getMessage(), e);
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Offsets are code points of the line, counted on from value to value since these come in its order. */
    private void write(Iterable<Value> values, String text) throws IOException {
        JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (JsonGenerator json = factory.createGenerator(terminal.out())) {
            json.writeStartObject();
            json.writeArrayFieldStart("values");
            int read = 0;
            int points = 0;
            for (Value value : values) {
                Span span = value.span();
                int begin = points + text.codePointCount(read, span.begin());
                points = begin + text.codePointCount(span.begin(), span.end());
                read = span.end();
                write(json, value, begin, points, text);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Value value, int begin, int end, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", value.kind().code());
        json.writeNumberField("begin", begin);
        json.writeNumberField("end", end);
        json.writeStringField("text", value.span().of(text));
        if (value.normal() != null) {
            json.writeStringField("value", value.normal());
        }
        if (value.unit() != null) {
            json.writeStringField("unit", value.unit());
        }
        if (value instanceof FigureValue figure) {
            bounds(json, figure);
        }
        String timex = timex(value);
        if (timex != null) {
            json.writeStringField("timex", timex);
        }
        json.writeEndObject();
    }

    /** The upper end of a range, of how many, and how the words before it bound it. */
    private static void bounds(JsonGenerator json, FigureValue figure) throws IOException {
        if (figure.upper() != null) {
            json.writeStringField("upper", figure.upper().toPlainString());
        }
        if (figure.total() != null) {
            json.writeStringField("total", figure.total().toPlainString());
        }
        if (figure.comparator() != null) {
            json.writeStringField("comparator", figure.comparator().code());
        }
    }

    private static @Nullable String timex(Value value) {
        if (value instanceof DateValue date) {
            return date.timex();
        }
        return value instanceof DurationValue length ? length.timex() : null;
    }
}
