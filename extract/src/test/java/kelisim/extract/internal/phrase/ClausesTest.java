package kelisim.extract.internal.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kelisim.extract.internal.Engine;
import kelisim.extract.internal.fact.Analysis;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of many shapes: which of their words are verbs, and who does what to whom. */
class ClausesTest {

    private static final Engine ENGINE = Engine.of("en", List.of(), List.of());
    private static final Pattern MARKED = Pattern.compile("\\*([^*]+)\\*");

    static Stream<String> verbs() {
        return lines("verbs.txt");
    }

    static Stream<String> clauses() {
        return lines("clauses.txt");
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbOfASentenceIsReadAndNothingElse(String line) {
        Analysis analysis = analyse(line.replace("*", ""));
        List<String> expected =
                MARKED.matcher(line).results().map(match -> match.group(1)).toList();
        List<String> found = analysis.frames().stream()
                .map(frame -> analysis.surface(frame.verb().main(), frame.verb().main() + 1))
                .toList();
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void whoDoesWhatToWhom(String line) {
        List<String> parts = Splitter.on(" => ").splitToList(line);
        Analysis analysis = analyse(parts.get(0));
        String all =
                analysis.frames().stream().map(frame -> show(analysis, frame)).collect(Collectors.joining("\n"));
        for (String clause : Splitter.on("; ").split(parts.get(1))) {
            List<String> sides = Splitter.onPattern(": | > ").splitToList(clause);
            assertTrue(
                    analysis.frames().stream()
                            .anyMatch(frame -> isVerb(frame, sides.get(0))
                                    && has(analysis, frame.subjects(), sides.get(1))
                                    && has(analysis, frame.objects(), sides.get(2))),
                    () -> clause + " is not among\n" + all);
        }
    }

    private static boolean isVerb(Frame frame, String name) {
        return frame.verb().verb() != null && frame.verb().verb().name().startsWith(name);
    }

    private static boolean has(Analysis analysis, List<Phrase> phrases, String name) {
        if (name.startsWith("=")) {
            return show(analysis, phrases).equals("[" + name.substring(1) + "]");
        }
        return name.equals("-")
                || phrases.stream().anyMatch(phrase -> analysis.surface(phrase.begin(), phrase.end())
                        .contains(name));
    }

    private static String show(Analysis analysis, Frame frame) {
        return analysis.surface(frame.verb().begin(), frame.verb().end()) + ": " + show(analysis, frame.subjects())
                + " > " + show(analysis, frame.objects());
    }

    private static String show(Analysis analysis, List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> analysis.surface(phrase.begin(), phrase.end()))
                .toList()
                .toString();
    }

    private static Analysis analyse(String text) {
        try {
            Source source = new Source("clause", "text/plain", text.getBytes(StandardCharsets.UTF_8));
            return ENGINE.analyse(
                    new TextIngester().read(source, Limits.DEFAULT).document());
        } catch (IngestException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static Stream<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(ClausesTest.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
