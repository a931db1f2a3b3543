package kelisim.extract.internal.family.body;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;

/**
 * Members by founding: 'Oman and Yemen set up the Joint Commission', 'the Union was founded in Rome by Italy, Malta and Greece'. Only of a
 * body that is made up of those who belong to it; an institute or a park that two states found has no members.
 */
final class FoundingMembers implements ClauseReader {

    private static final int FEWEST = 2;
    /** How many words in front of a town may tell that a body of it is meant. */
    private static final int BEFORE = 6;

    private static final Set<MentionKind> STATES = Set.of(MentionKind.STATE);
    private static final Set<String> VERBS = Set.of("create", "form");
    /** Kinds of bodies that consist of members. */
    private static final Set<String> JOINED =
            Set.of("commission", "committee", "organisation", "working_group", "council");
    /** Kinds of which bodies and towns are members as well as states. */
    private static final Set<String> ALLIANCES = Set.of("association");

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    FoundingMembers(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    @Override
    public Set<String> verbs() {
        return VERBS;
    }

    @Override
    public void read(Frame frame) {
        for (Phrase object : frame.objects()) {
            Mention head = analysis.head(object);
            List<Entity> founders = head == null ? List.of() : founders(frame, head);
            Entity whole = founders.size() < FEWEST ? null : bodies.whole(object);
            for (Entity founder : founders) {
                ties.add(
                        "affiliation.founder",
                        founder,
                        whole,
                        Ties.MEMBER,
                        analysis.date(frame),
                        frame.begin(),
                        frame.end());
            }
        }
    }

    /** States of whatever has members, bodies and towns of an alliance; nobody where one of those who found it is of another kind. */
    private List<Entity> founders(Frame frame, Mention body) {
        Set<MentionKind> kinds =
                isOfKind(body, ALLIANCES) ? Bodies.MEMBERS : isOfKind(body, JOINED) ? STATES : Set.of();
        List<Entity> founders = kinds.isEmpty() ? List.of() : analysis.entities(frame.subjects(), kinds);
        boolean ofTowns =
                founders.stream().anyMatch(founder -> founder.kind() == MentionKind.PLACE) && namesBodies(frame);
        return ofTowns || founders.size() < frame.subjects().size() ? List.of() : founders;
    }

    /** 'three universities, those of A, B and C': the towns only tell which. */
    private boolean namesBodies(Frame frame) {
        for (Phrase phrase : frame.subjects()) {
            int verb = frame.verb().end();
            int begin = Math.max(phrase.begin() >= verb ? verb : frame.begin(), phrase.begin() - BEFORE);
            if (analysis.text().seek(begin, phrase.end(), "organisation_head") < phrase.end()) {
                return true;
            }
        }
        return false;
    }

    /** Of the kind that its head tells, or, of a body known to the world, a word in its name. */
    private boolean isOfKind(Mention body, Set<String> kinds) {
        for (int t = body.begin(); t < body.end(); t++) {
            Match word = analysis.text().match(t, "organisation_head");
            if (word != null && kinds.stream().anyMatch(kind -> word.entry().has("kind", kind))) {
                return true;
            }
        }
        return false;
    }
}
