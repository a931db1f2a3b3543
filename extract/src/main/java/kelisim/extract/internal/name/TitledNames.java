package kelisim.extract.internal.name;

import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Names that follow a title, or begin with a word that elsewhere is one: 'Mr. A. B. Surname', 'H.E. Dr. Name', 'Sultan Name'. */
final class TitledNames {

    private final Scene scene;
    private final RoleReader roles;
    private final PersonReader people;

    TitledNames(Scene scene, RoleReader roles, PersonReader people) {
        this.scene = scene;
        this.roles = roles;
        this.people = people;
    }

    /** The form of address that begins here, {@code null} if none does. */
    @Nullable
    Match honorific(int t) {
        Match honorific = scene.match(t, Kind.HONORIFIC);
        boolean title = honorific != null
                && scene.isCapital(t)
                && !isInitial(honorific)
                && !isOffice(honorific)
                && !isOfBody(honorific);
        return title ? honorific : null;
    }

    /** The M. of 'M. S. Reddy', which could be Monsieur. */
    private boolean isInitial(Match honorific) {
        int next = honorific.end();
        return scene.tokens().is(honorific.begin(), Shape.INITIAL)
                && scene.tokens().is(next, Shape.INITIAL)
                && scene.isMark(next + 1, '.');
    }

    /** The General of 'General Directorate'. */
    private boolean isOfBody(Match honorific) {
        Match head = scene.match(honorific.end(), Kind.ORGANISATION_HEAD);
        boolean rank = honorific.entry().has("kind", "rank");
        return rank
                && head != null
                && scene.isCapital(head.begin())
                && !head.entry().has("weak", "true");
    }

    /** The Chief of 'Chief Executive', the General of 'General Director'. */
    private boolean isOffice(Match honorific) {
        Match role = scene.match(honorific.begin(), Kind.ROLE);
        return role != null && role.length() > honorific.length();
    }

    /** The person behind the form of address, or the office that it is where no name follows: 'the Commander of the Guard'. */
    @Nullable
    Mention read(Match honorific) {
        int next = honorific.end();
        next += scene.isMark(next, '.') ? 1 : 0;
        if (scene.is(next, Kind.HONORIFIC) && scene.isCapital(next)) {
            return null; // the last of several has the name
        }
        Mention person = people.read(next, false, true);
        return person == null ? roles.read(honorific.begin()) : person;
    }

    /** The Sultan of 'Sultan A, the minister of B': a first name, since the office is told behind the name. */
    @Nullable
    Mention named(Mention role) {
        boolean word = role.end() - role.begin() == 1 && scene.is(role.begin(), Kind.GIVEN);
        Mention person = word ? people.read(role.begin(), false, false) : null;
        if (person == null || person.end() - person.begin() == 1 || !scene.isMark(person.end(), ',')) {
            return null;
        }
        int t = scene.afterArticle(person.end() + 1);
        t += scene.isWorld(t, MentionKind.DEMONYM) ? 1 : 0;
        return scene.is(t, Kind.ROLE) ? person : null;
    }
}
