package kelisim.examples.command;

import kelisim.fact.Measurement;
import kelisim.fact.MeasurementKind;
import kelisim.query.Ask;
import kelisim.query.Figures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kelisim figures}: figures about the world. */
@Command(name = "figures", mixinStandardHelpOptions = true, header = "Figures about the world.", sortOptions = false)
final class FiguresCommand extends QuestionCommand<Measurement, Figures> {

    @Option(
            names = {"--of", "--party"},
            paramLabel = "NAME",
            description = "Figures of this state, region or body.")
    private @Nullable String owner;

    @Option(names = "--indicator", paramLabel = "WORDS", description = "Figures whose indicator has these words.")
    private @Nullable String indicator;

    @Option(names = "--kind", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable MeasurementKind kind;

    @Option(names = "--unit", paramLabel = "UNIT", description = "Figures in this unit: USD, %%, t, km2, people.")
    private @Nullable String unit;

    FiguresCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Figures question(Ask ask) {
        Figures figures = ask.figures();
        if (owner != null) {
            figures = figures.of(owner);
        }
        if (indicator != null) {
            figures = figures.indicator(indicator);
        }
        if (kind != null) {
            figures = figures.kind(kind);
        }
        return unit == null ? figures : figures.unit(unit);
    }
}
