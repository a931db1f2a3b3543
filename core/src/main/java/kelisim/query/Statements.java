package kelisim.query;

import java.util.List;
import kelisim.fact.Statement;

/** What was said, and by whom. */
public final class Statements extends Question<Statement, Statements> {

    Statements(Sources<Statement> sources, List<Condition<Statement>> conditions) {
        super(sources, conditions);
    }

    /** Words of this speaker. */
    public Statements by(String speaker) {
        return slot(speaker, Statement::speaker);
    }

    /** Statements that have these words. */
    public Statements on(String words) {
        return where(statement -> Words.contains(statement.quote(), words));
    }

    @Override
    Object sameness(Statement fact) {
        return List.of(Words.key(fact.quote()), entity(fact, fact.speaker()));
    }

    @Override
    Statements with(List<Condition<Statement>> conditions) {
        return new Statements(sources(), conditions);
    }
}
