package kelisim.archive.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import kelisim.archive.Basis;
import kelisim.archive.Comparison;
import kelisim.archive.Verdict;
import kelisim.archive.internal.Item.Sort;
import kelisim.fact.Name;
import kelisim.fact.NameKind;

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
        this.titles = new TitleMatch(Bodies.standard());
    }

    /** With the knowledge that comes with the library. */
    public static NameComparison standard() {
        return Holder.STANDARD;
    }

    public Comparison compare(NameKind kind, String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return new Comparison(Verdict.UNKNOWN, 0, Basis.NAME, "a blank name means nobody");
        }
        return compare(Form.of(kind, one), Form.of(kind, other));
    }

    /** Two forms of one kind. */
    Comparison compare(Form one, Form other) {
        boolean inOrder = one.text().compareTo(other.text()) <= 0;
        Form a = inOrder ? one : other;
        Form b = inOrder ? other : one;
        if (a.state() != null && b.state() != null) {
            return states(a, b);
        }
        if (a.person() != null && b.person() != null) {
            return people.compare(a.person(), b.person());
        }
        if (a.place() != null && b.place() != null) {
            return PlaceMatch.compare(a.place(), b.place());
        }
        if (a.title() == null || b.title() == null) {
            return new Comparison(
                    Verdict.DIFFERENT,
                    0.1,
                    Basis.NAME,
                    "a " + a.kind().code() + " is no " + b.kind().code());
        }
        return a.kind() == NameKind.ORGANISATION
                ? titles.compare(a.title(), b.title())
                : ActMatch.compare(a.title(), b.title());
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

    private static Comparison states(Form a, Form b) {
        return Objects.equals(a.state(), b.state())
                ? new Comparison(
                        Verdict.SAME,
                        1,
                        Basis.KNOWLEDGE,
                        "'" + a.text() + "' and '" + b.text() + "' are names of " + a.state())
                : new Comparison(
                        Verdict.DIFFERENT,
                        0,
                        Basis.KNOWLEDGE,
                        "'" + a.text() + "' is " + a.state() + ", '" + b.text() + "' is " + b.state());
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
