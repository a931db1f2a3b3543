package kelisim.extract.internal.name;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The pass over capitalised words: offices, names with heads, people, and places that only their surroundings tell. */
final class NameScan {

    private final Scene scene;
    private final RoleReader roles;
    private final PersonReader people;
    private final HeadedNames headed;
    private final List<Mention> found = new ArrayList<>();
    /** The end of the last name with a head, inside which no people are looked for. */
    private int covered;
    /** Up to where an office and its body reach, so that a name that follows is its holder. */
    private int officeEnds = -1;

    NameScan(Scene scene, NameEndings endings) {
        this.scene = scene;
        this.roles = new RoleReader(scene);
        this.people = new PersonReader(scene, endings);
        this.headed = new HeadedNames(scene);
    }

    /** The mentions in order. */
    List<Mention> find() {
        int size = scene.tokens().size();
        int t = 0;
        while (t < size) {
            t = step(t);
        }
        found.sort(null);
        return found;
    }

    private int step(int t) {
        if (!scene.tokens().is(t, Shape.WORD | Shape.NUMBER) || isInsideValue(t)) {
            return t + 1;
        }
        Match honorific = scene.match(t, Kind.HONORIFIC);
        if (honorific != null && scene.isCapital(t)) {
            return titled(honorific);
        }
        Mention role = roles.read(t);
        if (role != null) {
            return office(role);
        }
        return name(t);
    }

    private boolean isInsideValue(int t) {
        Mention value = scene.value(t);
        return value != null && !(value.kind() == MentionKind.FIGURE || value.kind() == MentionKind.DATE);
    }

    /** 'Mr. A. B. Surname', 'H.E. Dr. Name'. */
    private int titled(Match honorific) {
        int next = honorific.end();
        next += scene.isMark(next, '.') ? 1 : 0;
        if (scene.is(next, Kind.HONORIFIC) && scene.isCapital(next)) {
            return next;
        }
        Mention person = people.read(next, false, true);
        if (person == null) {
            return honorific.end();
        }
        found.add(person);
        return person.end();
    }

    private int office(Mention role) {
        found.add(role);
        officeEnds = role.end();
        return role.end();
    }

    private int name(int t) {
        Ordinals.Ordinal ordinal = Ordinals.at(scene, t);
        int start = ordinal == null ? t : ordinal.end();
        if (ordinal == null && !begins(t)) {
            return t + 1;
        }
        if (ordinal == null && t >= covered) {
            Mention person = person(t);
            if (person != null) {
                found.add(person);
                return person.end();
            }
        }
        Run run = Run.read(scene, start);
        if (ordinal != null) {
            run = new Run(t, run.end(), run.head(), run.roleAt());
        }
        Mention mention = run.head() == null && run.roleAt() > start ? fieldBefore(run) : headed.read(run);
        if (mention == null) {
            return place(t, run);
        }
        return add(mention, run);
    }

    private @Nullable Mention fieldBefore(Run run) {
        return scene.world(run.begin()) == null ? roles.withFieldBefore(run.begin(), run.roleAt()) : null;
    }

    private boolean begins(int t) {
        return scene.isNameWord(t) || scene.is(t, Kind.HEADS) || scene.world(t) != null;
    }

    private int add(Mention mention, Run run) {
        found.add(mention);
        if (mention.kind() == MentionKind.ROLE) {
            return office(mention);
        }
        boolean ofOffice = officeEnds >= 0 && isLink(officeEnds, mention.begin());
        officeEnds = ofOffice ? mention.end() : officeEnds;
        covered = Math.max(covered, mention.end());
        Match head = run.head();
        return head == null ? mention.end() : Math.max(head.end(), mention.begin() + 1);
    }

    /** A person here, unless a body, instrument, event or place begins here. */
    private @Nullable Mention person(int t) {
        if (!scene.isCapital(t) || scene.is(t, Kind.HEADS) && !scene.is(t, Kind.GIVEN)) {
            return null;
        }
        Mention world = scene.world(t);
        if (world != null && officeEnds >= 0 && isLink(officeEnds, t)) {
            officeEnds = world.end();
            return null;
        }
        Mention person = people.read(t, isHolder(t), false);
        if (person == null || isHeadNext(person.end()) || world != null && world.end() >= person.end()) {
            return null;
        }
        return person;
    }

    /** 'Lev Gumilyov [University]', 'Ivan Franko [Street]'. */
    private boolean isHeadNext(int end) {
        Match head = scene.head(end);
        return head != null && scene.isCapital(end) && !head.entry().has("weak", "true");
    }

    private boolean isHolder(int t) {
        return officeEnds >= 0
                && (officeEnds == t || officeEnds == t - 1 && (scene.isMark(t - 1, ',') || scene.isMark(t - 1, ':')));
    }

    /** Whether only a preposition and an article stand between an office and what begins here. */
    private boolean isLink(int end, int t) {
        if (end == t) {
            return true;
        }
        boolean preposition = scene.isAny(end, "of", "for", "to", "in", "at");
        return preposition && (t == end + 1 || t == end + 2 && scene.isWord(end + 1, "the"));
    }

    /** 'in Kyrchyn', 'at Pyli': an unknown name where a place stands. */
    private int place(int t, Run run) {
        boolean placed = scene.isAny(t - 1, "in", "at", "near") && scene.isCapital(t) && t >= covered;
        if (!placed
                || scene.world(t) != null
                || scene.isStop(t)
                || scene.isFunction(t)
                || scene.value(t) != null
                || scene.tokens().is(t, Shape.UPPER)
                || scene.is(t, Kind.ROLE.bit() | Kind.GIVEN.bit() | Kind.THEME.bit())) {
            return t + 1;
        }
        int end = t + 1;
        while (end < t + 5
                && (scene.isNameWord(end) && scene.world(end) == null && !scene.isStop(end)
                        || scene.isHyphen(end) && scene.isNameWord(end + 1))) {
            end += scene.isHyphen(end) ? 2 : 1;
        }
        boolean closed = end < scene.limit(t) && !scene.isCapital(end) || end == scene.limit(t);
        if (closed && end - t <= 4 && scene.head(t) == null) {
            found.add(Mention.of(MentionKind.PLACE, t, end, end - 1, null));
            return end;
        }
        return t + 1;
    }
}
