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

    private final Scene scene;
    private final RoleReader roles;
    private final PersonReader people;
    private final TitledNames titled;
    private final HeadedNames headed;
    private final CompanyNames companies;
    private final ForeignBodies foreign;
    private final UnknownPlaces places;
    private final LastOffice office;
    private final List<Mention> found = new ArrayList<>();
    /** The end of the last name with a head, inside which no people are looked for. */
    private int covered;

    NameScan(Scene scene, NameEndings endings) {
        this.scene = scene;
        this.roles = new RoleReader(scene, endings);
        this.people = new PersonReader(scene, endings);
        this.titled = new TitledNames(scene, roles, people);
        this.headed = new HeadedNames(scene);
        this.companies = new CompanyNames(scene);
        this.foreign = new ForeignBodies(scene);
        this.places = new UnknownPlaces(scene);
        this.office = new LastOffice(scene, people);
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

    /** Reads what begins here; gives the token to go on with. */
    private int step(int t) {
        if (!scene.tokens().is(t, Shape.WORD | Shape.NUMBER) || isInsideValue(t)) {
            return t + 1;
        }
        Match honorific = titled.honorific(t);
        if (honorific != null) {
            Mention behind = titled.read(honorific);
            return behind == null ? honorific.end() : add(behind);
        }
        Mention body = foreign.read(t);
        if (body != null) {
            return addHeaded(body, body.end());
        }
        Mention company = companies.read(t);
        if (company != null) {
            return addHeaded(company, company.end());
        }
        Mention role = roles.read(t);
        if (role != null) {
            Mention named = titled.named(role);
            return add(named == null ? role : named);
        }
        return name(t);
    }

    private boolean isInsideValue(int t) {
        Mention value = scene.value(t);
        return value != null && !(value.kind() == MentionKind.FIGURE || value.kind() == MentionKind.DATE);
    }

    private int name(int t) {
        Ordinals.Ordinal ordinal = Ordinals.at(scene, t);
        Mention event = ordinal == null ? null : numbered(t, ordinal);
        if (event != null) {
            return addHeaded(event, event.head() + 1);
        }
        if (!begins(t)) {
            return t + 1;
        }
        Mention translated = t >= covered ? AcronymNames.translated(scene, t) : null;
        if (translated != null) {
            return addHeaded(translated, translated.end());
        }
        Mention person = t >= covered ? person(t) : null;
        if (person != null) {
            return add(person);
        }
        Run run = Run.read(scene, t, false);
        Match head = run.head();
        Mention mention = head == null && run.roleAt() > t ? roleWithField(run) : headed.read(run, null);
        if (mention != null) {
            return addHeaded(withWholeBody(mention), head == null ? mention.end() : head.end());
        }
        return withoutHead(t);
    }

    /** 'MoU between A and the Communauté Électrique [du Bénin]': no title or body ends inside a name in another language. */
    private Mention withWholeBody(Mention title) {
        boolean holds = title.kind() == MentionKind.INSTRUMENT || title.kind() == MentionKind.ORGANISATION;
        for (int t = title.head() + 1; holds && t < title.end(); t++) {
            Mention body = foreign.read(t);
            if (body != null && body.end() > title.end()) {
                return new Mention(
                        title.kind(),
                        title.begin(),
                        body.end(),
                        title.head(),
                        title.entry(),
                        title.generic(),
                        title.acronym(),
                        title.ordinal(),
                        title.reading());
            }
        }
        return title;
    }

    /** An acronym spelt out, a name known to the world, or a place that no list knows. */
    private int withoutHead(int t) {
        Mention spelt = AcronymNames.read(scene, t);
        if (spelt != null && (t >= covered || isLastOf(spelt))) {
            return addHeaded(spelt, spelt.end());
        }
        Mention world = scene.world(t);
        if (world != null) {
            office.reach(world);
            return world.end();
        }
        Mention before = found.isEmpty() ? null : found.get(found.size() - 1);
        Mention place = t >= covered ? places.read(t, before) : null;
        return place == null ? t + 1 : add(place);
    }

    /** 'the Second Congress of [Harit Dal] (HD)': a body with which the name around it ends. */
    private boolean isLastOf(Mention spelt) {
        return spelt.end() == covered && scene.isWord(spelt.begin() - 1, "of");
    }

    /** An event with its number, which begins at {@code t}. */
    private @Nullable Mention numbered(int t, Ordinals.Ordinal ordinal) {
        Run run = Run.read(scene, ordinal.end(), true);
        Match head = run.head();
        boolean event = head != null && head.entry().lexicon().equals(Kind.EVENT_HEAD.lexicon());
        return event ? headed.read(new Run(t, run.end(), head, -1), ordinal) : null;
    }

    private @Nullable Mention roleWithField(Run run) {
        return scene.world(run.begin()) == null ? roles.withFieldBefore(run.begin(), run.roleAt()) : null;
    }

    private boolean begins(int t) {
        if (isCompound(t) || scene.isShoutedVerb(t)) {
            return false;
        }
        boolean initial = scene.tokens().is(t, Shape.INITIAL) && scene.isMark(t + 1, '.');
        boolean word = scene.isNameWord(t) && (initial || !scene.isOpener(t) || scene.isHyphen(t + 1));
        return word || isSpeltLikeFunction(t) || scene.is(t, Kind.HEADS) || scene.world(t) != null;
    }

    /** 'its chairman Per Lindahl', 'A, Will Peters': a given name that is spelt like a word of grammar, in front of another name. */
    private boolean isSpeltLikeFunction(int t) {
        return scene.isFunction(t)
                && scene.is(t, Kind.GIVEN)
                && scene.isCapital(t)
                && !scene.tokens().is(t, Shape.UPPER)
                && !scene.isFirst(t)
                && scene.isCapital(t + 1)
                && scene.isNameWord(t + 1)
                && scene.value(t) == null;
    }

    /** 'Riga-based', 'UN-backed': describes the name that follows, and is no part of it. */
    private boolean isCompound(int t) {
        Match participle = scene.isHyphen(t + 1) && !scene.isCapital(t + 2) ? scene.match(t + 2, Kind.VERB) : null;
        boolean done = participle != null
                && (participle.inflection() == Inflection.PARTICIPLE
                        || participle.inflection() == Inflection.PAST_OR_PARTICIPLE);
        return participle != null && done && scene.isCapital(participle.end());
    }

    /** A person here, unless a body, instrument, event or place begins here. */
    private @Nullable Mention person(int t) {
        if (!scene.isCapital(t) || (scene.is(t, Kind.HEADS) && !scene.is(t, Kind.GIVEN.bit() | Kind.NAME_PART.bit()))) {
            return null;
        }
        Mention world = scene.world(t);
        if (world != null && office.isOf(world) || office.isOfUnknown(t)) {
            return null;
        }
        Mention person = people.read(t, office.isHeldBy(t), false);
        if (person == null || isHeadNext(person.end()) && !isWhole(person)) {
            return null;
        }
        boolean place = world != null && world.end() >= person.end();
        // 'Director of Kariba [Lines]': one word right behind the body's name belongs to it
        place |= office.isRightBehindBody(t) && person.end() - t == 1 && !scene.is(t, Kind.GIVEN);
        return place ? null : person;
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

    private int add(Mention mention) {
        found.add(mention);
        if (mention.kind() == MentionKind.ROLE) {
            office.set(mention);
        }
        return mention.end();
    }

    /** Adds a name inside which no people are looked for, and to which an office may belong. */
    private int addHeaded(Mention read, int next) {
        Mention mention = office.withoutHolder(read);
        if (mention.kind() == MentionKind.ROLE) {
            return add(mention);
        }
        found.add(mention);
        office.reach(mention);
        covered = isOfPeople(mention) ? covered : Math.max(covered, mention.end());
        return Math.max(next, mention.begin() + 1);
    }

    /** 'the visit of A', 'talks of A with B': no title, in which names would be its own. */
    private boolean isOfPeople(Mention mention) {
        return mention.kind() == MentionKind.EVENT && scene.isLower(mention.head());
    }
}
