package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kelisim.archive.Basis;
import kelisim.archive.Comparison;
import kelisim.archive.Verdict;
import kelisim.archive.internal.Item.Sort;
import org.jspecify.annotations.Nullable;

/** Judges whether two names of bodies can be one body's. */
final class TitleMatch {

    private static final double SAME = 0.8;
    private static final double ALIKE = 0.78;

    /** Kinds of body that every state has: without the state they name none. */
    private static final Set<String> EVERY_STATE = Set.of(
            "ministry",
            "government",
            "parliament",
            "embassy",
            "court",
            "agency",
            "committee",
            "department",
            "administration",
            "commission",
            "council");

    private final Bodies bodies;

    TitleMatch(Bodies bodies) {
        this.bodies = bodies;
    }

    Comparison compare(Title a, Title b) {
        Comparison known = known(a, b);
        if (known != null) {
            return known;
        }
        Comparison apart = apart(a, b);
        if (apart != null) {
            return apart;
        }
        if (Surroundings.makeOnePart(a, b)) {
            String reason = "a part of a body is not the body: '" + a.text() + "' and '" + b.text() + "'";
            return new Comparison(Verdict.DIFFERENT, 0.3, Basis.NAME, reason);
        }
        Comparison special = acronym(a, b);
        special = special == null ? QuotedNames.compare(a, b) : special;
        special = special == null ? together(a, b) : special;
        return special == null ? aligned(a, b) : special;
    }

    /** Both are known bodies, or one says the other's acronym. */
    private @Nullable Comparison known(Title a, Title b) {
        Set<Integer> one = bodies.of(a);
        Set<Integer> other = bodies.of(b);
        if (one.isEmpty() || other.isEmpty()) {
            return null;
        }
        boolean same = !Collections.disjoint(one, other);
        String reason =
                "'" + a.text() + "' and '" + b.text() + "' are known as names of " + (same ? "one body" : "two bodies");
        return new Comparison(same ? Verdict.SAME : Verdict.DIFFERENT, same ? 0.97 : 0.05, Basis.KNOWLEDGE, reason);
    }

    /** Numbers or states that contradict each other. */
    private static @Nullable Comparison apart(Title a, Title b) {
        for (Sort sort : List.of(Sort.NUMBER, Sort.STATE)) {
            Set<String> one = a.keys(sort);
            Set<String> other = b.keys(sort);
            boolean contradict = sort == Sort.NUMBER ? !one.equals(other) : Collections.disjoint(one, other);
            if (!one.isEmpty() && !other.isEmpty() && contradict) {
                String what = sort == Sort.NUMBER ? "number" : "state";
                return new Comparison(
                        Verdict.DIFFERENT,
                        0.2,
                        Basis.NAME,
                        "the " + what + " differs: " + String.join(", ", one) + " and " + String.join(", ", other));
            }
        }
        return null;
    }

    private static @Nullable Comparison acronym(Title a, Title b) {
        String one = a.acronym();
        String other = b.acronym();
        boolean fits = (!one.isEmpty() && one.length() >= 2 && abbreviates(one, b))
                || (!other.isEmpty() && other.length() >= 2 && abbreviates(other, a));
        if (!fits) {
            return null;
        }
        boolean strong = Math.max(one.length(), other.length()) >= 3
                || !a.aside().isEmpty()
                || !b.aside().isEmpty();
        String reason = "'" + a.text() + "' and '" + b.text() + "' are an acronym and its expansion";
        return strong ? new Comparison(Verdict.SAME, 0.85, Basis.NAME, reason) : unknown(0.7, reason);
    }

    private static boolean abbreviates(String acronym, Title title) {
        if (title.aside().stream()
                .anyMatch(aside -> aside.toLowerCase(Locale.ROOT).equals(acronym))) {
            return true;
        }
        return Acronym.fits(acronym, title.words()) || Acronym.fits(acronym, title.ownWords());
    }

    /** The same written together: 'Kaz Munai Gas' and 'KazMunayGas'. */
    private static @Nullable Comparison together(Title a, Title b) {
        return Joining.compare(a.text(), telling(a), b.text(), telling(b), 0.93);
    }

    private static List<Word> telling(Title title) {
        return title.items().stream()
                .filter(item -> !item.isSlight())
                .map(Item::word)
                .toList();
    }

    private static Comparison aligned(Title a, Title b) {
        Alignment alignment = Alignment.of(a.items(), b.items(), ALIKE);
        String leftA = names(alignment.leftA());
        String leftB = names(alignment.leftB());
        double score = alignment.score();
        if (!a.legal().isEmpty() && !b.legal().isEmpty() && Collections.disjoint(a.legal(), b.legal())) {
            score -= 0.06;
        }
        if (!leftA.isEmpty() && !leftB.isEmpty()) {
            String reason = "'" + leftA + "' is not '" + leftB + "'";
            return new Comparison(Verdict.DIFFERENT, Math.min(0.55, score * 0.8), Basis.NAME, reason);
        }
        String both = "'" + a.text() + "' and '" + b.text() + "'";
        if (alignment.pairs() > 0 && hasKind(alignment.leftA()) && hasKind(alignment.leftB())) {
            return new Comparison(Verdict.DIFFERENT, Math.min(0.5, score), Basis.NAME, both + " are of two kinds");
        }
        if (alignment.pairs() == 0) {
            return new Comparison(Verdict.DIFFERENT, 0.1, Basis.NAME, both + " have no word in common");
        }
        if (isGeneric(a) || isGeneric(b)) {
            boolean field = !a.keys(Sort.FIELD).isEmpty() && a.signature().equals(b.signature());
            return field
                    ? new Comparison(
                            Verdict.SAME, 0.8, Basis.NAME, both + " have the same words, but every state has one")
                    : unknown(0.7, both + " are too general to mean one body");
        }
        if (isQualified(alignment.leftA()) && isQualified(alignment.leftB())) {
            return unknown(0.7, both + " are qualified by different words");
        }
        if (Surroundings.areBranch(alignment.leftA(), alignment.leftB(), a)
                || Surroundings.areBranch(alignment.leftB(), alignment.leftA(), b)) {
            return unknown(0.7, both + " may be a body and its branch in a state");
        }
        String rest = leftA + leftB;
        if (!rest.isEmpty()
                && (Surroundings.describe(alignment.leftA(), a) || Surroundings.describe(alignment.leftB(), b))
                && alignment.named()) {
            return new Comparison(
                    Verdict.SAME, 0.82, Basis.NAME, both + " differ only in what describes it: '" + rest + "'");
        }
        if (!rest.isEmpty()) {
            return score >= 0.86
                    ? new Comparison(Verdict.SAME, score - 0.04, Basis.NAME, both + " differ only in '" + rest + "'")
                    : unknown(score, "one has '" + rest + "' and the other has not");
        }
        return score >= SAME
                ? new Comparison(Verdict.SAME, score, Basis.NAME, both + " have the same words")
                : unknown(score, both + " are alike in part");
    }

    private static boolean isQualified(List<Item> left) {
        return left.stream().anyMatch(item -> item.sort() == Sort.QUALIFIER);
    }

    private static boolean hasKind(List<Item> items) {
        return items.stream().anyMatch(item -> item.sort() == Sort.KIND);
    }

    /** Whether a name could be any state's or any document's. */
    static boolean isGeneric(Title title) {
        boolean telling = title.hasName() || !title.keys(Sort.STATE).isEmpty();
        Set<String> kinds = title.keys(Sort.KIND);
        Set<String> fields = title.keys(Sort.FIELD);
        return !telling && (fields.size() < 2 || !Collections.disjoint(kinds, EVERY_STATE));
    }

    private static String names(List<Item> items) {
        List<String> names = new ArrayList<>();
        items.stream().filter(Item::tells).forEach(item -> names.add(item.word().text()));
        return String.join(" ", names);
    }

    private static Comparison unknown(double score, String reason) {
        return new Comparison(Verdict.UNKNOWN, Math.min(score, 0.76), Basis.NAME, reason);
    }
}
