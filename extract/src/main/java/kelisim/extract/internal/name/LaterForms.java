package kelisim.extract.internal.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Short forms of what the document names in full: acronyms given in brackets, surnames alone, numbered acronyms (COP28). */
final class LaterForms {

    private final Scene scene;
    private final Mentions names;
    private final Map<String, Mention> byAcronym = new HashMap<>();
    private final Map<String, Mention> byNamePart = new HashMap<>();

    LaterForms(Scene scene, Mentions names) {
        this.scene = scene;
        this.names = names;
    }

    List<Mention> find() {
        names.all().forEach(this::learn);
        List<Mention> found = new ArrayList<>();
        int size = scene.tokens().size();
        for (int t = 0; t < size; t++) {
            Mention mention = scene.isCapital(t) && scene.value(t) == null ? at(t) : null;
            if (mention != null) {
                found.add(mention);
                t = mention.end() - 1;
            }
        }
        return found;
    }

    private void learn(Mention mention) {
        if (mention.acronym() != null) {
            byAcronym.putIfAbsent(mention.acronym(), mention);
        }
        if (mention.kind() == MentionKind.PERSON) {
            for (int t = mention.begin(); t < mention.end(); t++) {
                boolean word = scene.tokens().is(t, Shape.WORD)
                        && scene.isCapital(t)
                        && !scene.tokens().is(t, Shape.INITIAL);
                if (word && mention.end() - mention.begin() > 1) {
                    byNamePart.putIfAbsent(key(t), mention);
                }
            }
        }
    }

    private String key(int t) {
        return scene.tokens().surface(t).toLowerCase(Locale.ROOT);
    }

    private @Nullable Mention at(int t) {
        Mention covering = names.outermost(t);
        if (covering != null && names.at(t) != null) {
            return null;
        }
        Mention owner = byAcronym.get(scene.tokens().surface(t));
        if (owner != null && scene.tokens().surface(t).length() > 1) {
            return acronym(t, owner);
        }
        if (covering != null) {
            return null;
        }
        Mention surname = surname(t);
        if (surname != null || !scene.tokens().is(t, Shape.UPPER)) {
            return surname;
        }
        Mention numbered = numbered(t);
        return numbered != null ? numbered : unknownAcronym(t);
    }

    private Mention acronym(int t, Mention owner) {
        return Mention.of(owner.kind(), t, t + 1, t, owner.entry());
    }

    /** A surname, not where it begins a sentence as an ordinary word may; one of two parts whole. */
    private @Nullable Mention surname(int t) {
        Mention owner = byNamePart.get(key(t));
        if (owner == null || scene.is(t, Kind.COMMON_WORD) || scene.isStop(t) || scene.isHyphen(t - 1)) {
            return null;
        }
        if (!scene.isHyphen(t + 1)) {
            return Mention.of(MentionKind.PERSON, t, t + 1, t, null);
        }
        return owner.equals(byNamePart.get(key(t + 2))) ? Mention.of(MentionKind.PERSON, t, t + 3, t + 2, null) : null;
    }

    /** 'TEMM19', 'COP28', 'COP-28': an acronym of an event with its number. */
    private @Nullable Mention numbered(int t) {
        String form = scene.tokens().surface(t);
        int letters = 0;
        while (letters < form.length() && Character.isLetter(form.charAt(letters))) {
            letters++;
        }
        boolean digits = letters >= 3
                && letters < form.length()
                && form.length() - letters <= 3
                && form.substring(letters).chars().allMatch(Character::isDigit);
        if (!digits) {
            return null;
        }
        boolean event = isEventAcronym(form.substring(0, letters));
        int number = Integer.parseInt(form.substring(letters));
        return event ? Mention.of(MentionKind.EVENT, t, t + 1, t, null).withOrdinal(number) : null;
    }

    private boolean isEventAcronym(String letters) {
        if (letters.equals("COP") || letters.equals("MOP") || letters.equals("CMP") || letters.equals("CMA")) {
            return true;
        }
        for (Map.Entry<String, Mention> known : byAcronym.entrySet()) {
            if (known.getValue().kind() == MentionKind.EVENT && known.getKey().startsWith(letters)) {
                return true;
            }
        }
        return false;
    }

    /** An acronym that nothing explains names a body, unless it is known for something else or the line is in capitals. */
    private @Nullable Mention unknownAcronym(int t) {
        String form = scene.tokens().surface(t);
        Match stop = scene.match(t, Kind.STOP);
        boolean capitals =
                scene.tokens().is(t - 1, Shape.UPPER) || scene.tokens().is(t + 1, Shape.UPPER);
        boolean known = scene.is(
                t,
                Kind.HEADS
                        | Kind.ROLE.bit()
                        | Kind.COMPANY.bit()
                        | Kind.NAME_PART.bit()
                        | Kind.GIVEN.bit()
                        | Kind.FUNCTION.bit()
                        | Kind.VERB.bit()
                        | Kind.THEME.bit());
        if (stop != null || capitals || known || form.length() < 3 || form.length() > 10 || !isInProse(t)) {
            return null;
        }
        return Ordinals.at(scene, t) == null && form.chars().allMatch(Character::isLetter)
                ? Mention.of(MentionKind.ORGANISATION, t, t + 1, t, null)
                : null;
    }

    private static boolean isOffice(@Nullable Mention mention) {
        return mention != null && mention.kind() == MentionKind.ROLE;
    }

    private boolean isInProse(int t) {
        boolean behindOffice = scene.isMark(t - 1, ',') && isOffice(names.outermost(t - 2));
        return behindOffice || scene.isLower(t - 1) || scene.isLower(t + 1) || scene.isPossessive(t + 1);
    }
}
