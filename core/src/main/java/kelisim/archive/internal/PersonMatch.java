package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.List;
import kelisim.archive.Basis;
import kelisim.archive.Comparison;
import kelisim.archive.Verdict;
import kelisim.archive.internal.PersonName.Part;
import kelisim.archive.internal.PersonName.Role;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether two names of people can be one person's. Parts are paired whatever their order; then what each name has
 * that the other contradicts speaks against, what one merely leaves out does not.
 */
final class PersonMatch {

    /** From here on two words are taken for one name. */
    static final double ALIKE = 0.75;

    private static final double SAME = 0.8;

    private final PersonLexicon lexicon;

    PersonMatch(Knowledge knowledge) {
        this.lexicon = knowledge.people();
    }

    Comparison compare(PersonName a, PersonName b) {
        if (a.generation() != null && b.generation() != null && !a.generation().equals(b.generation())) {
            return different(0.2, "'" + a.text() + "' and '" + b.text() + "' are of two generations");
        }
        Pairing pairing = Pairing.of(a.parts(), b.parts(), this::likeness);
        Comparison fathers = fathers(a, b);
        if (fathers != null) {
            return fathers;
        }
        if (pairing.isComplete() && exchanged(a, b, pairing)) {
            return unknown(
                    0.75,
                    "in '" + a.text() + "' and '" + b.text() + "' the same names stand in an order of two people's");
        }
        if (a.hasAncestors() && b.hasAncestors() && crossed(pairing)) {
            return different(0.3, "in '" + a.text() + "' and '" + b.text() + "' child and father change places");
        }
        Comparison joined = pairing.isComplete() ? null : joined(a, b);
        return joined != null ? joined : judge(a, b, pairing);
    }

    private Comparison judge(PersonName a, PersonName b, Pairing pairing) {
        List<Part> leftA = pairing.leftA().stream()
                .filter(part -> part.role() != Role.FATHER)
                .toList();
        List<Part> leftB = pairing.leftB().stream()
                .filter(part -> part.role() != Role.FATHER)
                .toList();
        if (pairing.fullPairs() == 0) {
            return pairing.pairs().isEmpty()
                    ? different(0.1, "'" + a.text() + "' and '" + b.text() + "' have no name in common")
                    : unknown(0.4, "'" + a.text() + "' and '" + b.text() + "' share initials only");
        }
        if (!leftA.isEmpty() && !leftB.isEmpty()) {
            double near = 0;
            for (Part x : leftA) {
                for (Part y : leftB) {
                    near = Math.max(near, likeness(x, y));
                }
            }
            if (pairing.fullPairs() >= 2 && near < 0.6 && !pairing.contradict(leftA, leftB)) {
                return new Comparison(
                        Verdict.SAME,
                        pairing.mean() - 0.15,
                        Basis.NAME,
                        "'" + a.text() + "' and '" + b.text() + "' have " + pairing.fullPairs() + " names in common");
            }
            double score = 0.25 + 0.3 * pairing.fullPairs() / (pairing.fullPairs() + 1.0) * near;
            return different(score, "'" + names(leftA) + "' is not '" + names(leftB) + "'");
        }
        int missing = leftA.size() + leftB.size();
        int missingFathers = pairing.leftA().size() + pairing.leftB().size() - missing;
        if (pairing.pairs().size() == 1) {
            return single(a, b, pairing, missing + missingFathers);
        }
        double score = pairing.mean()
                - 0.04 * missing
                - 0.01 * missingFathers
                - 0.03 * (pairing.pairs().size() - pairing.fullPairs());
        String reason = reason(a, b, pairing, missing + missingFathers);
        return score >= SAME ? new Comparison(Verdict.SAME, score, Basis.NAME, reason) : unknown(score, reason);
    }

    private static Comparison single(PersonName a, PersonName b, Pairing pairing, int missing) {
        double likeness = pairing.mean();
        if (missing > 0) {
            return unknown(0.55 * likeness, "'" + a.text() + "' and '" + b.text() + "' share one name only");
        }
        String reason = "'" + a.text() + "' and '" + b.text() + "' are one single name";
        return likeness >= 0.85
                ? new Comparison(Verdict.SAME, 0.92 * likeness, Basis.NAME, reason)
                : unknown(0.6 * likeness, reason);
    }

    private @Nullable Comparison fathers(PersonName a, PersonName b) {
        if (a.father().size() != 1 || b.father().size() != 1) {
            return null;
        }
        Part x = a.father().get(0);
        Part y = b.father().get(0);
        boolean genders =
                x.gender() != null && y.gender() != null && !x.gender().equals(y.gender());
        boolean named = a.names() > 1 && b.names() > 1;
        if (genders || (named && likeness(lexicon.fathersName(x.word()), lexicon.fathersName(y.word())) < ALIKE)) {
            return different(
                    0.3,
                    "their fathers' names differ: '" + x.word().text() + "' and '"
                            + y.word().text() + "'");
        }
        return null;
    }

    /** Names that differ only in where words are divided: 'Kassymjomart' and 'Kassym-Jomart'. */
    private static @Nullable Comparison joined(PersonName a, PersonName b) {
        return Joining.compare(a.text(), words(a), b.text(), words(b), 0.9);
    }

    private static List<Word> words(PersonName name) {
        return name.parts().stream().filter(Part::isFull).map(Part::word).toList();
    }

    /** Whether the part that both names begin with is not the same. */
    private static boolean crossed(Pairing pairing) {
        return pairing.pairs().stream().anyMatch(pair -> pair.first() == 0 != (pair.second() == 0));
    }

    /**
     * Whether the names change places as they do not where one is a surname that stands first or last: two given names of which each
     * may be the other's father's, with or without a third behind them.
     */
    private boolean exchanged(PersonName a, PersonName b, Pairing pairing) {
        List<Pairing.Pair> pairs = pairing.pairs();
        boolean crossed = pairs.size() > 1
                && pairs.get(0).second() == 1
                && pairs.get(1).second() == 0
                && !a.isInverted()
                && !b.isInverted();
        if (!crossed || !a.father().isEmpty() || !b.father().isEmpty()) {
            return false;
        }
        return pairs.size() == 3 || (pairs.size() == 2 && areGiven(a) && areGiven(b));
    }

    private boolean areGiven(PersonName name) {
        return name.parts().stream().allMatch(part -> lexicon.isGiven(part.word()));
    }

    private double likeness(Part a, Part b) {
        if (!a.isFull() || !b.isFull()) {
            return a.word().begins(b.word()) ? (a.isFull() || b.isFull() ? 0.88 : 0.9) : 0;
        }
        if (a.role() == Role.FATHER != (b.role() == Role.FATHER)) {
            double plain = a.word().likeness(b.word());
            return plain >= 0.95 ? plain : 0;
        }
        return likeness(a.word(), b.word());
    }

    private double likeness(Word a, Word b) {
        if (lexicon.areEqual(a, b)) {
            return 1;
        }
        double likeness = unadorned(a, b, a.likeness(b));
        boolean twoNames = lexicon.areOfTwoFamilies(a, b) || (likeness < 0.9 && lexicon.areGiven(a, b));
        if (twoNames) {
            return Math.min(likeness, lexicon.arePet(a, b) ? 0.9 : 0.6);
        }
        if (likeness > ALIKE && otherGender(a.sounds().get(0), b.sounds().get(0))) {
            return 0.6;
        }
        if (likeness < 0.9 && lexicon.arePet(a, b)) {
            return 0.9;
        }
        return likeness < 0.88 && stems(a, b) ? 0.88 : likeness;
    }

    /** 'Karim' and 'Karima', 'Mario' and 'Maria'; not 'Petrov' and 'Petrova', who may be one woman, nor 'Lysenko' and 'Lysenka'. */
    private static boolean otherGender(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        String stem = a.substring(0, a.length() - 1);
        boolean vowels = a.length() > 3
                && a.length() == b.length()
                && b.startsWith(stem)
                && (a.endsWith("o") && b.endsWith("a") || a.endsWith("a") && b.endsWith("o"))
                && !stem.endsWith("k");
        boolean added = longer.equals(shorter + "a")
                && !Sounds.isVowel(shorter.charAt(shorter.length() - 1))
                && !shorter.endsWith("v")
                && !shorter.endsWith("in")
                && !shorter.endsWith("f");
        return vowels || added;
    }

    private boolean stems(Word a, Word b) {
        String x = a.sounds().get(0);
        String y = b.sounds().get(0);
        if (Math.min(x.length(), y.length()) < 4 || x.charAt(0) != y.charAt(0)) {
            return false;
        }
        String stem = lexicon.stem(x);
        return stem.equals(lexicon.stem(y)) && stem.length() >= 4;
    }

    /** An ending that both have tells nothing: without it 'Ivankov' is less like 'Ivanov'. */
    private double unadorned(Word a, Word b, double likeness) {
        if (likeness >= 0.97 || likeness < ALIKE) {
            return likeness;
        }
        String ending = lexicon.sharedEnding(a.latin(), b.latin());
        return ending.isEmpty()
                ? likeness
                : Math.min(
                        likeness,
                        lexicon.word(a.latin().substring(0, a.latin().length() - ending.length()))
                                .likeness(lexicon.word(
                                        b.latin().substring(0, b.latin().length() - ending.length()))));
    }

    private static String names(List<Part> parts) {
        List<String> names = new ArrayList<>();
        parts.forEach(part -> names.add(part.word().text()));
        return String.join(" ", names);
    }

    private static String reason(PersonName a, PersonName b, Pairing pairing, int missing) {
        String how = pairing.mean() > 0.995
                ? "have the same names"
                : "sound alike (" + Math.round(pairing.mean() * 100) / 100.0 + ")";
        String left = missing == 0 ? "" : ", and one has more names than the other";
        return "'" + a.text() + "' and '" + b.text() + "' " + how + left;
    }

    private static Comparison different(double score, String reason) {
        return new Comparison(Verdict.DIFFERENT, score, Basis.NAME, reason);
    }

    private static Comparison unknown(double score, String reason) {
        return new Comparison(Verdict.UNKNOWN, Math.min(score, 0.75), Basis.NAME, reason);
    }
}
