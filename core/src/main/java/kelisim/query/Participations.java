package kelisim.query;

import java.util.List;
import kelisim.fact.Participation;
import kelisim.fact.ParticipationRole;

/** Who took part in what. */
public final class Participations extends Question<Participation, Participations> {

    Participations(Sources<Participation> sources, List<Condition<Participation>> conditions) {
        super(sources, conditions);
    }

    /** Participation of this person, body or state. */
    public Participations of(String participant) {
        return slot(participant, Participation::participant);
    }

    /** Participation in this event. */
    public Participations inEvent(String event) {
        return slot(event, Participation::event);
    }

    /** Participation as chair, host, speaker and so on. */
    public Participations as(ParticipationRole role) {
        return where(participation -> participation.role() == role);
    }

    @Override
    Object sameness(Participation fact) {
        return List.of(entity(fact, fact.participant()), entity(fact, fact.event()), String.valueOf(fact.role()));
    }

    @Override
    Participations with(List<Condition<Participation>> conditions) {
        return new Participations(sources(), conditions);
    }
}
