package kelisim.examples.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kelisim.archive.Archive;
import kelisim.fact.Fact;
import kelisim.io.FactLines;
import kelisim.query.Answer;
import kelisim.query.Ask;
import kelisim.query.Question;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A command that asks an archive one kind of question. No answer is an answer: nothing is printed, and the status is 0.
 *
 * @param <F> the type of fact asked for
 * @param <Q> the question
 */
abstract class QuestionCommand<F extends Fact, Q extends Question<F, Q>> implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final ArchiveArgument archive = new ArchiveArgument();

    @Mixin
    private final Filters filters = new Filters();

    @Mixin
    private final Output output = new Output();

    @Option(names = "--json", description = "A line of JSON for each fact, in the form of facts.jsonl.")
    private boolean json;

    @Option(names = "--quiet", description = "Only the answers, without the sentences that say so.")
    private boolean quiet;

    QuestionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The question with the command's own conditions. */
    abstract Q question(Ask ask);

    @Override
    public Integer call() throws IOException {
        Archive read = archive.read();
        Q question = filters.apply(question(Ask.of(read)));
        output.write(terminal, out -> {
            if (json) {
                FactLines.write(read, question.facts().toList(), out);
            } else {
                AnswerText text = new AnswerText(out, !quiet);
                write(question, text);
                text.flush();
            }
        });
        return Kelisim.DONE;
    }

    /** Writes the answers for a reader. */
    void write(Q question, AnswerText text) throws IOException {
        for (Answer<F> answer : (Iterable<Answer<F>>) question.answers()::iterator) {
            text.write(FactText.of(answer.value()), answer);
        }
    }

    /** The words of a repeated option as the query API takes them. */
    static String[] array(List<String> words) {
        return words.toArray(new String[0]);
    }
}
