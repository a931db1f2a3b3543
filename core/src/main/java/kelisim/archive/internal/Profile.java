package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import kelisim.archive.Basis;
import kelisim.archive.Comparison;
import kelisim.archive.Verdict;
import kelisim.fact.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * A name made ready to be compared with many others: its forms, and keys by which two names that may be one meet.
 */
public final class Profile {

    /** More forms than this add nothing but time. */
    private static final int MOST_FORMS = 8;

    private final NameKind kind;
    private final Form fullest;
    private final List<Form> telling;
    private final @Nullable String known;

    private Profile(NameKind kind, Form fullest, List<Form> telling, @Nullable String known) {
        this.kind = kind;
        this.fullest = fullest;
        this.telling = List.copyOf(telling);
        this.known = known;
    }

    /**
     * The profile of a name.
     *
     * @param text the fullest form
     * @param allForms every form; those too general to tell ('the Party', a surname) are left aside
     */
    public static Profile of(NameKind kind, String text, Collection<String> allForms) {
        return of(kind, text, allForms, Form::of);
    }

    /** The same with forms that {@code read} gives. */
    static Profile of(
            NameKind kind, String text, Collection<String> allForms, BiFunction<NameKind, String, Form> read) {
        Form fullest = read.apply(kind, text);
        String state = kind == NameKind.PERSON ? null : fullest.state();
        if (state != null && (kind == NameKind.STATE || kind == NameKind.PLACE || kind == NameKind.ORGANISATION)) {
            return new Profile(NameKind.STATE, fullest, List.of(fullest), "state-" + state);
        }
        Keys keys = new Keys(kind, Knowledge.standard());
        List<Form> telling = new ArrayList<>();
        if (keys.tells(fullest)) {
            telling.add(fullest);
        }
        for (String each : new TreeSet<>(allForms)) {
            Form form = each.equals(text) || telling.size() >= MOST_FORMS ? fullest : read.apply(kind, each);
            if (!form.equals(fullest) && keys.tells(form)) {
                telling.add(form);
            }
        }
        return new Profile(kind, fullest, telling, null);
    }

    /** What it names; a state, whatever slot its name stood in. */
    public NameKind kind() {
        return kind;
    }

    /** The fullest form. */
    public String text() {
        return fullest.text();
    }

    /** Whether some form of it tells whom or what it names. */
    public boolean tells() {
        return !telling.isEmpty();
    }

    /** Whether the fullest form does. */
    public boolean fullestTells() {
        return telling.contains(fullest);
    }

    /** What the knowledge data says it is, such as {@code state-KZ}; null if it says nothing. */
    public @Nullable String known() {
        return known;
    }

    /** Under which it and a name that may be the same meet. */
    public NameKeys keys() {
        NameKeys found = NameKeys.empty();
        if (known != null) {
            found.own().add(known);
            return found;
        }
        Keys keys = new Keys(kind, Knowledge.standard());
        telling.forEach(form -> keys.add(form, found));
        return found;
    }

    /** How the words of the fullest form sound, in one order: spellings of one name are next to each other by it. */
    public String sound() {
        return Knowledge.standard().words().of(text()).stream()
                .map(word -> word.sounds().get(0))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** For a person, the roots of each name, of which one is the surname; else none. */
    public Set<String> roots() {
        PersonName person = fullest.person();
        return person == null ? Set.of() : new Keys(kind, Knowledge.standard()).roots(person);
    }

    /** Whether this is a person's single name and one of the other's, or the other way round. */
    public boolean sharesName(Profile other) {
        if (kind != NameKind.PERSON || other.kind != NameKind.PERSON) {
            return false;
        }
        Comparison names = NameComparison.standard().compare(fullest, other.fullest);
        return names.verdict() == Verdict.UNKNOWN && names.score() > 0.5;
    }

    /** Whether this is a place's former name that in a document of that year means something else: an area still called so. */
    public boolean isOutlived(int year) {
        PlaceName place = fullest.place();
        return place != null && year > place.outlived();
    }

    /** The same name where it means the area that is called after a place's former name. */
    public Profile ofArea() {
        return new Profile(
                kind, fullest.ofArea(), telling.stream().map(Form::ofArea).toList(), known);
    }

    /** What the place that this name is known for was officially called in a year; null if that is not known. */
    public @Nullable String placeNameIn(int year) {
        PlaceName place = fullest.place();
        return place == null || place.known().size() != 1
                ? null
                : Knowledge.standard().places().nameIn(place.known().iterator().next(), year);
    }

    /** The words of the fullest form in Latin letters: names with the same are spelt the same. */
    public String spelling() {
        return fullest.spelling();
    }

    /** Whether this and the other are one bearer's by their names. */
    public Comparison compare(Profile other) {
        if (kind != other.kind) {
            return new Comparison(
                    Verdict.DIFFERENT, 0.1, Basis.NAME, "a " + kind.code() + " is no " + other.kind.code());
        }
        if (known != null && other.known != null) {
            boolean same = known.equals(other.known);
            return new Comparison(
                    same ? Verdict.SAME : Verdict.DIFFERENT,
                    same ? 1 : 0.2,
                    Basis.KNOWLEDGE,
                    "'" + text() + "' and '" + other.text() + "' are names of " + (same ? "one state" : "two states"));
        }
        Comparison best = new Comparison(
                Verdict.UNKNOWN, 0, Basis.NAME, "'" + text() + "' or '" + other.text() + "' is too general to tell");
        for (Form mine : telling) {
            for (Form theirs : other.telling) {
                Comparison each = NameComparison.standard().compare(mine, theirs);
                boolean fullestTwo = mine.equals(fullest) && theirs.equals(other.fullest);
                if (fullestTwo && contradicts(each)) {
                    return each;
                }
                best = each.score() > best.score() || best.score() == 0 ? each : best;
            }
        }
        return best;
    }

    /** Whether names that share much say against each other; names that share nothing only say nothing for it. */
    public static boolean contradicts(Comparison comparison) {
        return comparison.verdict() == Verdict.DIFFERENT && comparison.score() >= 0.15;
    }
}
