package kelisim.extract.internal.family.link;

import java.util.List;
import java.util.Locale;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Kinds;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Ordered;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The clues of how two things belong together: how far apart they are named and in which order, what stands between and beside
 * them, in which parts of which clauses, in what sort of blocks. The first is called one, the second other.
 *
 * @param <T> what the others are told by
 */
public final class PairClues<T> {

    /** At how many places of one thing is looked. */
    public static final int MOST = 12;
    /** How many words between two names are read one by one, and how many as a sequence. */
    private static final int BETWEEN = 25;

    private static final int SEQUENCE = 4;
    /** The longest word beside a name that is a clue: most of them are function words and marks. */
    private static final int SHORT = 7;
    /** How many sentences apart are told from further ones. */
    private static final int FAR = 3;
    /** How many words at the beginning of a sentence that names the other are clues. */
    private static final int HEAD = 12;

    private static final Kinds WITH_PAIR = Kinds.of(
            "gap",
            "recency",
            "clause",
            "clauses",
            "through",
            "parts",
            "block",
            "in",
            "other.in",
            "sort",
            "sequence",
            "between",
            "nested");
    private static final Kinds WITH_GAP = Kinds.of("clause", "latest", "next", "block", "amid", "sort");

    private final Analysis analysis;
    private @Nullable String @Nullable [] words;
    private final Places<T> others;

    /** @param others all things of the other's sort */
    public PairClues(Analysis analysis, Places<T> others) {
        this.analysis = analysis;
        this.others = others;
    }

    /**
     * The nearest two places at which both are named.
     *
     * @param gap how many sentences the one is behind the other
     */
    public record Nearest(Phrase one, Phrase other, int gap) {}

    /** Where the one and the other are named nearest to each other; {@code null} if all their places begin with the same words. */
    public @Nullable Nearest nearest(List<Phrase> one, T other) {
        return nearest(first(one), others.of(other));
    }

    /**
     * The clues of a pair.
     *
     * @param nearest where both are named nearest to each other
     * @param sorts the sorts of both, such as {@code PERSON>EVENT}
     */
    public Clues of(List<Phrase> one, T other, Nearest nearest, String sorts) {
        List<Phrase> there = others.of(other);
        Clues clues = new Clues().add("pair", sorts);
        for (Phrase place : first(one)) {
            place(clues, place, other, there);
        }
        apart(clues, nearest);
        return clues.add("one.count", Math.min(4, one.size())).add("other.count", Math.min(4, there.size()));
    }

    private static List<Phrase> first(List<Phrase> places) {
        return places.subList(0, Math.min(MOST, places.size()));
    }

    /** Puts clues together that tell more with how far apart both are named; to be called when all are there. */
    public static Clues byGap(Clues clues) {
        return clues.cross("gap", WITH_GAP);
    }

    /** The same, and those that tell more with the sorts of both, where these differ from pair to pair. */
    public static Clues bySorts(Clues clues) {
        return byGap(clues).cross("pair", WITH_PAIR);
    }

    /** Of two lists in the order of the text; the nearest place to one stands right before it or right behind. */
    private @Nullable Nearest nearest(List<Phrase> one, List<Phrase> other) {
        Nearest best = null;
        for (Phrase a : one) {
            int at = Ordered.before(other, Phrase::begin, a.begin());
            int behind = at < other.size() && other.get(at).begin() == a.begin() ? at + 1 : at;
            for (int i = Math.max(0, at - 1); i < Math.min(other.size(), behind + 1); i++) {
                Nearest pair = new Nearest(a, other.get(i), gap(a, other.get(i)));
                best = a.begin() != other.get(i).begin() && (best == null || isNearer(pair, best)) ? pair : best;
            }
        }
        return best;
    }

    private int gap(Phrase one, Phrase other) {
        return analysis.text().sentenceNumber(one.begin()) - analysis.text().sentenceNumber(other.begin());
    }

    private static boolean isNearer(Nearest pair, Nearest best) {
        int gap = Math.abs(pair.gap);
        int least = Math.abs(best.gap);
        return gap < least || gap == least && apart(pair) < apart(best);
    }

    private static int apart(Nearest pair) {
        return Math.abs(pair.one.begin() - pair.other.begin());
    }

    /** What one place of the one tells. */
    private void place(Clues clues, Phrase place, T other, List<Phrase> there) {
        int number = analysis.text().sentenceNumber(place.begin());
        Sentence sentence = analysis.text().sentences().get(number);
        int before = others.before(place.begin());
        List<Places.Place<T>> all = others.all();
        if (before > 0 && all.get(before - 1).thing() == other) {
            int back =
                    number - analysis.text().sentenceNumber(all.get(before - 1).begin());
            clues.add("latest").add("recency", Math.min(5, back));
        }
        boolean next = before < all.size() && all.get(before).thing() == other;
        clues.addIf(next && all.get(before).begin() < sentence.end(), "next");
        for (Frame frame : analysis.phrases().frames(number)) {
            List<Phrase> within = there.subList(
                    Ordered.before(there, Phrase::begin, frame.begin()),
                    Ordered.before(there, Phrase::begin, frame.end()));
            clause(clues, frame, place, within);
        }
        clues.add("block", analysis.text().block(sentence).getClass().getSimpleName());
        beside(clues, place, sentence, "");
    }

    private void clause(Clues clues, Frame frame, Phrase place, List<Phrase> there) {
        String part = part(frame, place.begin(), place.end());
        if (part == null) {
            return;
        }
        String own = frame.verb().passive() ? part + " of passive" : part;
        String otherPart = null;
        for (Phrase phrase : there) {
            if (otherPart == null) {
                String known = part(frame, phrase.begin(), phrase.end());
                known = known == null ? part(frame, phrase.begin(), phrase.begin() + 1) : known;
                otherPart = known == null ? "clause" : known;
            }
        }
        Entry verb = frame.verb().verb();
        List<String> classes = verb == null ? List.of() : verb.all("classes");
        for (String sort : classes.isEmpty() ? List.of(verb == null ? "?" : verb.name()) : classes) {
            clues.add("clause", own + ':' + sort);
            if (otherPart != null) {
                clues.add("clauses", own + '>' + otherPart + ':' + sort);
            }
            if (part.equals("complement")) {
                clues.add("through.one", preposition(frame, place.begin()) + ':' + sort);
            }
            for (Phrase phrase : "complement".equals(otherPart) ? there : List.<Phrase>of()) {
                String preposition = preposition(frame, phrase.begin());
                if (!preposition.isEmpty()) {
                    clues.add("through", own + '>' + preposition + ':' + sort);
                }
            }
        }
        clues.add("standing", part + ':' + frame.standing());
        if (otherPart != null) {
            clues.add("parts", own + '>' + otherPart);
        }
    }

    private static @Nullable String part(Frame frame, int begin, int end) {
        if (holds(frame.subjects(), begin, end)) {
            return "subject";
        }
        if (holds(frame.objects(), begin, end)) {
            return "object";
        }
        for (Complement complement : frame.complements()) {
            if (complement.phrase().begin() <= begin
                    && end <= complement.phrase().end()) {
                return "complement";
            }
        }
        return null;
    }

    private static boolean holds(List<Phrase> phrases, int begin, int end) {
        for (Phrase phrase : phrases) {
            if (phrase.begin() <= begin && end <= phrase.end()) {
                return true;
            }
        }
        return false;
    }

    private String preposition(Frame frame, int token) {
        for (Complement complement : frame.complements()) {
            if (complement.phrase().begin() <= token
                    && token < complement.phrase().end()) {
                return complement.preposition() < 0 ? "" : word(complement.preposition());
            }
        }
        return "";
    }

    /** What the nearest two places tell. */
    private void apart(Clues clues, Nearest nearest) {
        int gap = nearest.gap();
        String apart = gap > FAR ? "far" : gap < -FAR ? "far ahead" : Integer.toString(gap);
        int ofOne = analysis.text().sentenceNumber(nearest.one().begin());
        int ofOther = analysis.text().sentenceNumber(nearest.other().begin());
        Sentence here = analysis.text().sentences().get(ofOne);
        Sentence there = analysis.text().sentences().get(ofOther);
        clues.add("gap", apart)
                .addIf(here.block() == there.block(), "same block")
                .add("other.block", analysis.text().block(there).getClass().getSimpleName())
                .add("first", word(here.begin()));
        beside(clues, nearest.other(), there, "other.");
        if (gap == 0) {
            between(clues, nearest.one(), nearest.other());
        } else if (gap > 0) {
            clues.add("other.length", Math.min(5, (there.end() - there.begin()) / 5))
                    .add("other.last", word(there.end() - 1));
            for (int t = there.begin(); t < Math.min(there.end(), there.begin() + HEAD); t++) {
                clues.add("other.head", word(t));
            }
        }
        around(clues, nearest.one(), "in");
        around(clues, nearest.other(), "other.in");
    }

    private void beside(Clues clues, Phrase place, Sentence sentence, String prefix) {
        String before = place.begin() > sentence.begin() ? word(place.begin() - 1) : "^";
        String behind = place.end() < sentence.end() ? word(place.end()) : "$";
        if (before.length() <= SHORT) {
            clues.add(prefix + "before", before);
        }
        if (behind.length() <= SHORT) {
            clues.add(prefix + "behind", behind);
        }
    }

    private void between(Clues clues, Phrase one, Phrase other) {
        boolean ahead = one.begin() < other.begin();
        String order = ahead ? "one other" : "other one";
        int from = ahead ? one.end() : other.end();
        int to = ahead ? other.begin() : one.begin();
        int apart = Math.max(0, to - from);
        clues.add("order", order).add("apart", Math.min(6, apart / 3));
        if (from > to) {
            clues.add("nested", order);
        }
        StringBuilder sequence = new StringBuilder(order).append(':');
        for (int t = from; t < to && apart <= BETWEEN; t++) {
            clues.add("between", order + ':' + word(t));
            sequence.append(' ').append(word(t));
        }
        if (apart <= SEQUENCE) {
            clues.add("sequence", sequence.toString());
        }
        if (apart <= BETWEEN) {
            for (Mention mention : analysis.mentions().within(from, to)) {
                clues.add("amid", order + ':' + mention.kind());
            }
        }
    }

    /** What a name is part of. */
    private void around(Clues clues, Phrase place, String kind) {
        Mention outer = analysis.mentions().outermost(place.begin());
        boolean larger = outer != null
                && (outer.begin() != place.begin() || outer.end() != place.end())
                && outer.end() >= place.end();
        if (outer != null && larger) {
            clues.add(kind, outer.kind().toString());
        }
    }

    private String word(int token) {
        @Nullable String[] known = words == null ? new String[analysis.tokens().size()] : words;
        words = known;
        String word = known[token];
        if (word == null) {
            word = analysis.tokens().surface(token).toLowerCase(Locale.ROOT);
            known[token] = word;
        }
        return word;
    }
}
