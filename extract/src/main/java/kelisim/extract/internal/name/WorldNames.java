package kelisim.extract.internal.name;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Names that the world knows: states and their adjectives, cities, regions, waters, mountains, reserves, species, bodies. */
final class WorldNames {

    /** At one place and length the first of these wins. */
    private static final List<Kind> ORDER = List.of(
            Kind.STATE,
            Kind.ORGANISATION,
            Kind.INSTRUMENT,
            Kind.AREA,
            Kind.WATER,
            Kind.MOUNTAIN,
            Kind.GROUP,
            Kind.CITY,
            Kind.REGION,
            Kind.DEMONYM,
            Kind.SPECIES);

    /** Where a body may have a branch that is called after it. */
    private static final int SEATS = Kind.STATE.bit() | Kind.CITY.bit() | Kind.REGION.bit() | Kind.GROUP.bit();

    private final Scene scene;

    WorldNames(Scene scene) {
        this.scene = scene;
    }

    /** All of them, left to right, the longest at each place; the scene is told of each. */
    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int size = scene.tokens().size();
        int t = 0;
        while (t < size) {
            Mention mention = scene.is(t, Kind.WORLD) && scene.value(t) == null && !isOfMoney(t) ? at(t) : null;
            if (mention == null) {
                t++;
                continue;
            }
            mention = withBranch(withBreed(mention));
            scene.setWorld(mention);
            found.add(mention);
            t = mention.end();
        }
        return found;
    }

    /** The US of 'US$ m' over a column. */
    private boolean isOfMoney(int t) {
        return scene.isMark(t + 1, '$') && scene.tokens().is(t + 1, Shape.JOINED);
    }

    /** A species with its capitalised adjective: 'Bornean elephant'. */
    private Mention withBreed(Mention mention) {
        int before = mention.begin() - 1;
        Entry entry = mention.entry();
        boolean species = entry != null && entry.has("kind", "species") && scene.isLower(mention.begin());
        boolean adjective = scene.isNameWord(before) && !scene.isFirst(before) && scene.isWord(before - 1, "the");
        return species && adjective && scene.world(before) == null
                ? Mention.of(mention.kind(), before, mention.end(), mention.head(), entry)
                : mention;
    }

    /** A body's branch: 'WWF Cameroon', 'WWF-Pakistan', 'Greenpeace Africa'. */
    private Mention withBranch(Mention mention) {
        int next = mention.end();
        boolean acronym = next - mention.begin() == 1 && scene.tokens().is(mention.begin(), Shape.UPPER);
        boolean short2 = scene.tokens().is(next, Shape.UPPER)
                && scene.tokens().end(next) - scene.tokens().begin(next) == 2;
        if (mention.kind() == MentionKind.ORGANISATION && acronym && short2 && next < scene.limit(mention.begin())) {
            return Mention.of(MentionKind.ORGANISATION, mention.begin(), next + 1, mention.head(), mention.entry());
        }
        int place = scene.isHyphen(next) ? next + 1 : next;
        boolean near = mention.kind() == MentionKind.ORGANISATION && place < scene.limit(mention.begin());
        Mention seat = near && scene.is(place, SEATS) && !scene.tokens().is(place, Shape.LINE_START) ? at(place) : null;
        return seat == null || !(acronym && seat.kind() == MentionKind.STATE) && !isSeat(seat)
                ? mention
                : Mention.of(MentionKind.ORGANISATION, mention.begin(), seat.end(), mention.head(), mention.entry());
    }

    /** A state, town or part of the world with which the name ends: 'Greenpeace Africa', 'Interpol Harare'. */
    private boolean isSeat(Mention place) {
        boolean known = place.kind() == MentionKind.STATE || place.kind() == MentionKind.PLACE;
        int end = place.end();
        return known
                && scene.isCapital(place.begin())
                && !scene.isCapital(end)
                && !scene.tokens().is(end, Shape.DASH)
                && !scene.isPossessive(end);
    }

    private @Nullable Mention at(int t) {
        Match best = null;
        Kind kind = Kind.SPECIES;
        for (Kind candidate : ORDER) {
            Match match = scene.match(t, candidate);
            boolean longer = match != null && (best == null || match.length() > best.length());
            if (match != null
                    && longer
                    && isMeant(match)
                    && !(candidate == Kind.SPECIES && (isProject(match) || isDeed(match)))) {
                best = match;
                kind = candidate;
            }
        }
        if (best == null) {
            return null;
        }
        return Mention.of(mentionKind(kind, best), best.begin(), best.end(), best.end() - 1, best.entry());
    }

    private boolean isMeant(Match match) {
        int t = match.begin();
        if (match.entry().has("combining", "true")) {
            return scene.isHyphen(match.end());
        }
        if (scene.isMark(t - 1, '/') && scene.tokens().is(t, Shape.JOINED) && !isPair(t)) {
            return false;
        }
        if (match.entry().has("common", "true")) {
            return isPlaced(t, match.end());
        }
        if (isPersonal(match)) {
            return false;
        }
        boolean acronym = match.length() == 1 && scene.tokens().is(t, Shape.UPPER);
        return !(acronym && isShouted(t));
    }

    /** 'the SEAGRASS project': a word in capitals among others that are not is an acronym. */
    private boolean isProject(Match match) {
        int t = match.begin();
        return match.length() == 1
                && scene.tokens().is(t, Shape.UPPER)
                && !scene.tokens().is(t - 1, Shape.UPPER)
                && !scene.tokens().is(t + 1, Shape.UPPER)
                && (scene.isLower(t - 1) || scene.isLower(t + 1));
    }

    /** 'the charter bears the names', 'it seals the pact': a verb in front of what it is done to. */
    private boolean isDeed(Match match) {
        int t = match.begin();
        return match.length() == 1
                && scene.isLower(t)
                && scene.is(t, Kind.VERB)
                && scene.tokens().endsIn(t, "s")
                && (scene.afterArticle(t + 1) > t + 1 || scene.isOwners(t + 1));
    }

    /** 'Peng Shu-fen': half of a given name behind a surname. */
    private boolean isPersonal(Match match) {
        int end = match.end();
        boolean half = match.length() == 1 && scene.isHyphen(end) && scene.isLower(end + 1);
        return half
                && scene.isCapital(match.begin() - 1)
                && !scene.tokens().is(match.begin() - 1, Shape.UPPER)
                && scene.isUnknown(end + 1);
    }

    /** '(Kenya/Tanzania)': two names; 'A/RES/54', '12/KZ' are numbers. */
    private boolean isPair(int second) {
        return scene.tokens().is(second - 2, Shape.CAPITAL)
                && !scene.tokens().is(second - 2, Shape.UPPER)
                && !scene.tokens().is(second, Shape.UPPER);
    }

    /** A short acronym among words all in capitals is likely a word ('WHO', 'CAN'). */
    private boolean isShouted(int t) {
        boolean shortWord = scene.tokens().end(t) - scene.tokens().begin(t) <= 3;
        return shortWord
                && scene.tokens().is(t - 1, Shape.UPPER)
                && (scene.tokens().is(t + 1, Shape.UPPER) || isInvitation(t))
                && scene.is(t, Kind.FUNCTION);
    }

    /** 'ABOUT US', 'CONTACT US' as a whole line. */
    private boolean isInvitation(int t) {
        boolean closes = t + 1 >= scene.tokens().size() || scene.tokens().is(t + 1, Shape.LINE_START);
        return closes && scene.tokens().is(t - 1, Shape.LINE_START);
    }

    /** Whether a name that is also a usual word or a first name stands as a place does. */
    private boolean isPlaced(int begin, int end) {
        boolean preposition = scene.isAny(begin - 1, "in", "at", "from", "near", "to", "of")
                && !scene.isCapital(end)
                && !scene.is(begin - 2, Kind.ROLE);
        boolean state = scene.isMark(end, ',') && scene.is(end + 1, Kind.STATE);
        boolean date = scene.isMark(end, ',') && scene.value(end + 1) != null;
        boolean head = scene.is(end, Kind.PLACE_HEAD);
        return preposition || state || date || head;
    }

    private static MentionKind mentionKind(Kind kind, Match match) {
        return switch (kind) {
            case STATE -> MentionKind.STATE;
            case ORGANISATION -> MentionKind.ORGANISATION;
            case INSTRUMENT -> MentionKind.INSTRUMENT;
            case DEMONYM -> MentionKind.DEMONYM;
            case CITY, REGION, GROUP -> MentionKind.PLACE;
            default -> match.entry().has("kind", "place") ? MentionKind.PLACE : MentionKind.RESOURCE;
        };
    }
}
