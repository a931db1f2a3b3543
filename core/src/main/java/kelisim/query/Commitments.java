package kelisim.query;

import java.util.List;
import kelisim.fact.Commitment;
import kelisim.fact.CommitmentKind;
import kelisim.fact.EdtfDate;
import kelisim.fact.Theme;

/** What somebody means to do. Two facts tell of the same where the words and the instrument are the same. */
public final class Commitments extends Question<Commitment, Commitments> {

    Commitments(Sources<Commitment> sources, List<Condition<Commitment>> conditions) {
        super(sources, conditions);
    }

    /** Commitments of this actor. */
    public Commitments by(String actor) {
        return slots(actor, Commitment::actors);
    }

    /** Commitments of this theme. */
    public Commitments theme(Theme theme) {
        return where(commitment -> commitment.themes().contains(theme));
    }

    /** Commitments of this kind. */
    public Commitments kind(CommitmentKind kind) {
        return where(commitment -> commitment.kind() == kind);
    }

    /** Commitments that stand in this instrument, event or body. */
    public Commitments under(String instrument) {
        return slot(instrument, Commitment::under);
    }

    /** Commitments whose deadline is over by the end of this date: 'due by 2030'. */
    public Commitments dueBy(EdtfDate date) {
        return where(commitment -> {
            EdtfDate deadline = commitment.deadline();
            return deadline != null && !deadline.latest().isAfter(date.latest());
        });
    }

    /** Commitments that have these words. */
    public Commitments on(String words) {
        return where(commitment -> Words.contains(commitment.text(), words));
    }

    @Override
    Object sameness(Commitment fact) {
        return List.of(Words.key(fact.text()), entity(fact, fact.under()));
    }

    @Override
    Commitments with(List<Condition<Commitment>> conditions) {
        return new Commitments(sources(), conditions);
    }
}
