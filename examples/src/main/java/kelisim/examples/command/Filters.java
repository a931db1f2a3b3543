package kelisim.examples.command;

import java.util.ArrayList;
import java.util.List;
import kelisim.fact.EdtfDate;
import kelisim.fact.Fact;
import kelisim.query.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The conditions that every question takes. */
final class Filters {

    @Option(
            names = {"--about", "--name"},
            paramLabel = "NAME",
            description = "Facts that name this person, body, state, place or instrument, in whatever spelling.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"--date", "--during"},
            paramLabel = "DATE",
            description = "Facts of this day, month, year or interval: 2024-07-21, 2024-07, 2024, 2020/2024.")
    private @Nullable EdtfDate date;

    @Option(names = "--place", paramLabel = "NAME", description = "Facts that say they are of this place.")
    private @Nullable String place;

    @Option(names = "--document", paramLabel = "SOURCE", description = "Facts of documents whose source ends so.")
    private @Nullable String document;

    <F extends Fact, Q extends Question<F, Q>> Q apply(Q question) {
        Q filtered = question;
        for (String name : names) {
            filtered = filtered.about(name);
        }
        return Asked.of(filtered)
                .given(date, Q::during)
                .given(place, Q::at)
                .given(document, Filters::from)
                .question();
    }

    private static <F extends Fact, Q extends Question<F, Q>> Q from(Q question, String ending) {
        return question.where(fact -> fact.document().source().endsWith(ending));
    }
}
