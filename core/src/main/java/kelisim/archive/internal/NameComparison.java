package kelisim.archive.internal;

import java.util.List;
import java.util.Set;
import kelisim.archive.Basis;
import kelisim.archive.Comparison;
import kelisim.archive.Verdict;
import kelisim.archive.internal.Item.Sort;
import kelisim.fact.Name;
import kelisim.fact.NameKind;
import org.jspecify.annotations.Nullable;

/** Compares names by their kind. */
public final class NameComparison {

    private static final class Holder {
        static final NameComparison STANDARD = new NameComparison(Knowledge.standard());
    }

    private final Knowledge knowledge;
    private final PersonMatch people;
    private final TitleMatch titles;

    private NameComparison(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.people = new PersonMatch(knowledge);
        this.titles = new TitleMatch(new Bodies(knowledge));
    }

    /** With the knowledge that comes with the library. */
    public static NameComparison standard() {
        return Holder.STANDARD;
    }

    public Comparison compare(NameKind kind, String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return new Comparison(Verdict.UNKNOWN, 0, Basis.NAME, "a blank name means nobody");
        }
        String a = one.compareTo(other) <= 0 ? one : other;
        String b = a.equals(one) ? other : one;
        Comparison states = states(a, b);
        if (states != null) {
            return states;
        }
        return switch (kind) {
            case PERSON -> people.compare(PersonName.of(a, knowledge), PersonName.of(b, knowledge));
            case ORGANISATION -> titles.compare(Title.ofBody(a, knowledge), Title.ofBody(b, knowledge));
            case EVENT, INSTRUMENT -> ActMatch.compare(Title.of(a, knowledge), Title.of(b, knowledge));
            case STATE, PLACE, RESOURCE -> PlaceMatch.compare(PlaceName.of(a, knowledge), PlaceName.of(b, knowledge));
        };
    }

    public Comparison compare(String one, String other) {
        NameKind first = guess(one);
        NameKind second = guess(other);
        return compare(first == NameKind.PERSON ? second : first, one, other);
    }

    public Comparison compare(Name one, Name other) {
        Comparison best = null;
        for (String a : one.forms()) {
            for (String b : other.forms()) {
                Comparison each = compare(one.kind(), a, b);
                best = best == null || each.score() > best.score() ? each : best;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("a name has at least one form");
        }
        return one.kind() == other.kind()
                ? best
                : new Comparison(
                        Verdict.DIFFERENT,
                        0.1,
                        Basis.NAME,
                        "a " + one.kind().code() + " is no " + other.kind().code());
    }

    private @Nullable Comparison states(String a, String b) {
        String one = knowledge.states().code(a);
        String other = knowledge.states().code(b);
        if (one == null || other == null) {
            return null;
        }
        return one.equals(other)
                ? new Comparison(Verdict.SAME, 1, Basis.KNOWLEDGE, "'" + a + "' and '" + b + "' are names of " + one)
                : new Comparison(
                        Verdict.DIFFERENT, 0, Basis.KNOWLEDGE, "'" + a + "' is " + one + ", '" + b + "' is " + other);
    }

    private NameKind guess(String name) {
        if (knowledge.states().code(name) != null) {
            return NameKind.STATE;
        }
        Title title = Title.of(name, knowledge);
        Set<String> telling = title.keys(Sort.KIND, Sort.FIELD, Sort.STATE);
        boolean body = !title.legal().isEmpty()
                || !title.quoted().isEmpty()
                || !title.acronym().isEmpty()
                || !telling.isEmpty()
                || !title.keys(Sort.NUMBER).isEmpty();
        List<Word> words = knowledge.words().of(name);
        boolean place = words.size() > 1
                && words.stream().anyMatch(word -> knowledge.places().kind(word) != null);
        if (body) {
            return NameKind.ORGANISATION;
        }
        return place ? NameKind.PLACE : NameKind.PERSON;
    }
}
