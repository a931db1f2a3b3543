package kelisim.examples.command;

import java.io.IOException;
import kelisim.fact.Measurement;
import kelisim.fact.MeasurementKind;
import kelisim.query.Answer;
import kelisim.query.Ask;
import kelisim.query.Figure;
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

    @Option(
            names = "--in",
            paramLabel = "UNIT",
            description = "Figures of this unit's dimension, converted to it: ha, t, km.")
    private @Nullable String target;

    FiguresCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Figures question(Ask ask) {
        return Asked.of(ask.figures())
                .given(owner, Figures::of)
                .given(indicator, Figures::indicator)
                .given(kind, Figures::kind)
                .given(unit, Figures::unit)
                .question();
    }

    @Override
    void write(Figures question, AnswerText text) throws IOException {
        if (target == null) {
            super.write(question, text);
            return;
        }
        for (Answer<Figure> answer : (Iterable<Answer<Figure>>) question.in(target)::iterator) {
            Figure figure = answer.value();
            String upper = figure.upper() == null ? "" : "–" + figure.upper().toPlainString();
            text.write(
                    figure.value().toPlainString() + upper + " " + figure.unit() + " = "
                            + FactText.of(figure.measurement()),
                    answer);
        }
    }
}
