package kelisim.extract.internal.name;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The pass over capitalised words: offices, names with heads, people, and places that only their surroundings tell. */
final class NameScan {

    /** The most words of a body's name that no list knows. */
    private static final int LONGEST_BODY = 5;

    private final Scene scene;
    private final RoleReader roles;
    private final PersonReader people;
    private final HeadedNames headed;
    private final CompanyNames companies;
    private final ForeignBodies foreign;
    private final List<Mention> found = new ArrayList<>();
    /** The end of the last name with a head, inside which no people are looked for. */
    private int covered;
    /** Up to where an office and its body reach, so that a name that follows is its holder. */
    private int officeEnds = -1;
    /** Whether the body's name is part of that. */
    private boolean officeReaches;

    NameScan(Scene scene, NameEndings endings) {
        this.scene = scene;
        this.roles = new RoleReader(scene, endings);
        this.people = new PersonReader(scene, endings);
        this.headed = new HeadedNames(scene);
        this.companies = new CompanyNames(scene);
        this.foreign = new ForeignBodies(scene);
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
        if (honorific != null && scene.isCapital(t) && !isInitial(honorific) && !isOffice(honorific)) {
            return titled(honorific);
        }
        Mention body = foreign.read(t);
        if (body != null) {
            return add(body, body.end());
        }
        Mention company = companies.read(t);
        if (company != null) {
            return add(company, company.end());
        }
        Mention role = roles.read(t);
        Mention named = role != null && scene.is(t, Kind.GIVEN) ? holder(role) : null;
        if (named != null) {
            found.add(named);
            return named.end();
        }
        if (role != null) {
            return office(role);
        }
        return name(t);
    }

    /** The M. of 'M. S. Reddy', which could be Monsieur. */
    private boolean isInitial(Match honorific) {
        int next = honorific.end();
        return scene.tokens().is(honorific.begin(), Shape.INITIAL)
                && scene.tokens().is(next, Shape.INITIAL)
                && scene.isMark(next + 1, '.');
    }

    /** The Chief of 'Chief Executive', the General of 'General Director'. */
    private boolean isOffice(Match honorific) {
        Match role = scene.match(honorific.begin(), Kind.ROLE);
        return role != null && role.length() > honorific.length();
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
        Mention role = person == null ? roles.read(honorific.begin()) : null;
        if (role != null) {
            return office(role); // 'the Commander of the Guard', with no name behind
        }
        if (person == null) {
            return honorific.end();
        }
        found.add(person);
        return person.end();
    }

    /** The Sultan of 'Sultan A, the minister of B': a first name, since the office is told behind the name. */
    private @Nullable Mention holder(Mention role) {
        Mention person = role.end() - role.begin() == 1 ? people.read(role.begin(), false, false) : null;
        int t = person == null ? 0 : scene.afterArticle(person.end() + 1);
        t += person != null && scene.isWorld(t, MentionKind.DEMONYM) ? 1 : 0;
        boolean told = person != null && scene.isMark(person.end(), ',') && scene.is(t, Kind.ROLE);
        return told && person != null && person.end() - person.begin() > 1 ? person : null;
    }

    private int office(Mention role) {
        found.add(role);
        officeEnds = role.end();
        officeReaches = false;
        return role.end();
    }

    private int name(int t) {
        Ordinals.Ordinal ordinal = Ordinals.at(scene, t);
        Mention event = ordinal == null ? null : numbered(t, ordinal);
        if (event != null) {
            return add(event, event.head() + 1);
        }
        if (!begins(t)) {
            return t + 1;
        }
        if (t >= covered) {
            Mention person = person(t);
            if (person != null) {
                found.add(person);
                return person.end();
            }
        }
        Run run = Run.read(scene, t, false);
        Mention mention = run.head() == null && run.roleAt() > t ? fieldBefore(run) : headed.read(run, null);
        if (mention != null) {
            Match head = run.head();
            return add(mention, head == null ? mention.end() : head.end());
        }
        Mention spelt = t >= covered ? AcronymNames.read(scene, t) : null;
        if (spelt != null) {
            return add(spelt, spelt.end());
        }
        Mention world = scene.world(t);
        if (world == null) {
            return place(t);
        }
        reach(world);
        return world.end();
    }

    /** An event with its number, which begins at {@code t}. */
    private @Nullable Mention numbered(int t, Ordinals.Ordinal ordinal) {
        Run run = Run.read(scene, ordinal.end(), true);
        Match head = run.head();
        boolean event = head != null && head.entry().lexicon().equals(Kind.EVENT_HEAD.lexicon());
        return event ? headed.read(new Run(t, run.end(), head, -1), ordinal) : null;
    }

    private @Nullable Mention fieldBefore(Run run) {
        return scene.world(run.begin()) == null ? roles.withFieldBefore(run.begin(), run.roleAt()) : null;
    }

    /** 'Riga-based', 'UN-backed': describes the name that follows, and is no part of it. */
    private boolean isCompound(int t) {
        Match participle = scene.isHyphen(t + 1) && !scene.isCapital(t + 2) ? scene.match(t + 2, Kind.VERB) : null;
        boolean done = participle != null
                && (participle.inflection() == Inflection.PARTICIPLE
                        || participle.inflection() == Inflection.PAST_OR_PARTICIPLE);
        return participle != null && done && scene.isCapital(participle.end());
    }

    private boolean begins(int t) {
        if (isCompound(t)) {
            return false;
        }
        boolean initial = scene.tokens().is(t, Shape.INITIAL) && scene.isMark(t + 1, '.');
        boolean word = scene.isNameWord(t) && (initial || !scene.isOpener(t) || scene.isHyphen(t + 1));
        return word || scene.is(t, Kind.HEADS) || scene.world(t) != null;
    }

    /** 'the director of the Institute of Hydrology [Ana Torres]': a body's name without that of who holds the office. */
    private Mention beforeHolder(Mention mention) {
        boolean body = mention.kind() == MentionKind.ORGANISATION && officeEnds >= 0;
        for (int t = mention.head() + 2; body && t < mention.end() && isLink(officeEnds, mention.begin()); t++) {
            Mention person = scene.is(t, Kind.GIVEN) && scene.isCapital(t - 1) ? people.read(t, true, false) : null;
            if (person != null && person.end() == mention.end() && person.end() - t > 1) {
                return Mention.of(mention.kind(), mention.begin(), t, mention.head(), mention.entry());
            }
        }
        return mention;
    }

    private int add(Mention read, int next) {
        Mention mention = beforeHolder(read);
        found.add(mention);
        if (mention.kind() == MentionKind.ROLE) {
            return office(mention);
        }
        reach(mention);
        covered = isOfPeople(mention) ? covered : Math.max(covered, mention.end());
        return Math.max(next, mention.begin() + 1);
    }

    /** 'the visit of A', 'talks of A with B': no title, in which names would be its own. */
    private boolean isOfPeople(Mention mention) {
        return mention.kind() == MentionKind.EVENT && scene.isLower(mention.head());
    }

    /** An office reaches over its body, and over a short form of the body in brackets. */
    private void reach(Mention body) {
        if (officeEnds < 0 || !isLink(officeEnds, body.begin())) {
            return;
        }
        officeEnds = body.end();
        officeReaches = true;
        if (scene.tokens().is(officeEnds, Shape.OPENS_BRACKET)
                && scene.tokens().is(officeEnds + 2, Shape.CLOSES_BRACKET)) {
            officeEnds += 3;
        }
    }

    /** A name of the world that says whose office it is ('President of Georgia'), not the holder's first name. */
    private boolean isBodyOfOffice(int t, Mention world) {
        boolean first = scene.is(t, Kind.GIVEN) && scene.isCapital(world.end());
        return !first && officeEnds >= 0 && officeEnds < t && isLink(officeEnds, t);
    }

    /** 'Governor of Sa Kaeo': whose office it is, known or not. */
    private boolean isOfOffice(int t) {
        boolean of = scene.isWord(t - 1, "of") || scene.isWord(t - 2, "of") && scene.isWord(t - 1, "the");
        return of && officeEnds >= 0 && officeEnds < t && isLink(officeEnds, t);
    }

    /** A person here, unless a body, instrument, event or place begins here. */
    private @Nullable Mention person(int t) {
        if (!scene.isCapital(t) || (scene.is(t, Kind.HEADS) && !scene.is(t, Kind.GIVEN.bit() | Kind.NAME_PART.bit()))) {
            return null;
        }
        Mention world = scene.world(t);
        if (world != null && isBodyOfOffice(t, world) || isOfOffice(t)) {
            return null;
        }
        Mention person = people.read(t, isHolder(t), false);
        boolean place = world != null && person != null && world.end() >= person.end();
        // 'Director of Kariba [Lines]': one word right behind the body's name belongs to it
        place |=
                person != null && officeReaches && officeEnds == t && person.end() - t == 1 && !scene.is(t, Kind.GIVEN);
        if (person == null || place || isHeadNext(person.end()) && !isWhole(person)) {
            return null;
        }
        return person;
    }

    /** A name that alone fills its cell or line. */
    private boolean isWhole(Mention person) {
        boolean line = scene.tokens().is(person.begin(), Shape.LINE_START)
                && scene.tokens().is(person.end(), Shape.LINE_START);
        return line || person.end() >= scene.limit(person.begin());
    }

    /** 'Lev Gumilyov [University]', 'Ivan Franko [Street]', 'Stara Planina [massif]'. */
    private boolean isHeadNext(int end) {
        Match head = scene.head(end);
        return head != null
                && !head.entry().has("weak", "true")
                && (scene.isCapital(end) || PlaceNames.isResource(head.entry()) && scene.is(end, Kind.PLACE_HEAD));
    }

    private boolean isHolder(int t) {
        boolean mark = scene.isMark(t - 1, ',') || scene.isMark(t - 1, ':');
        boolean next = officeEnds == t && scene.limit(t - 1) > t; // what is in the next cell may be the office's body
        return officeEnds >= 0 && (next || (mark && (officeEnds == t - 1 || isUnlistedBody(t - 1))));
    }

    /** The Loja of 'the Mayor of Loja, Name', which no list knows: nothing but its words stands between office and mark. */
    private boolean isUnlistedBody(int mark) {
        int t = scene.afterArticle(officeEnds + 1);
        boolean near = scene.isWord(officeEnds, "of") && t < mark && mark - officeEnds <= LONGEST_BODY + 1;
        while (near && t < mark && (scene.isNameWord(t) || scene.isHyphen(t))) {
            t++;
        }
        return near && t == mark;
    }

    /** Whether only a preposition and an article stand between an office and what begins here. */
    private boolean isLink(int end, int t) {
        if (end == t) {
            return true;
        }
        boolean preposition = scene.isAny(end, "of", "for", "to", "in", "at");
        return preposition && (t == end + 1 || (t == end + 2 && scene.isWord(end + 1, "the")));
    }

    /** 'in Suceava', 'at Windhoek': an unknown name where a place stands; the token to go on with. */
    private int place(int t) {
        int other = Kind.ROLE.bit() | Kind.THEME.bit() | Kind.HEADS;
        boolean second = scene.isWord(t - 1, "and") && isPlaceBefore(t - 1);
        boolean placed = (second || scene.isAny(t - 1, "in", "at", "near")) && t >= covered && scene.isNameWord(t);
        if (!placed || scene.isStop(t) || scene.tokens().is(t, Shape.UPPER) || scene.is(t, other)) {
            return t + 1;
        }
        int end = t + 1;
        while (end < t + 5 && isPlaceWord(end)) {
            end += scene.isHyphen(end) ? 2 : 1;
        }
        boolean owner = scene.is(t, Kind.GIVEN) && (scene.isPossessive(end) || end > t + 1);
        if (owner || end - t > 4 || (scene.isCapital(end) && end < scene.limit(t))) {
            return t + 1;
        }
        found.add(Mention.of(MentionKind.PLACE, t, end, end - 1, null));
        return end;
    }

    /** 'in Sebatik [and Tawau]'. */
    private boolean isPlaceBefore(int end) {
        Mention last = found.isEmpty() ? null : found.get(found.size() - 1);
        return last != null && last.kind() == MentionKind.PLACE && last.end() == end && last.entry() == null;
    }

    private boolean isPlaceWord(int t) {
        boolean hyphen = scene.isHyphen(t) && scene.isNameWord(t + 1);
        return hyphen || (scene.isNameWord(t) && scene.world(t) == null && !scene.isStop(t));
    }
}
