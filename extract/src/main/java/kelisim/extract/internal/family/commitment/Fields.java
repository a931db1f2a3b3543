package kelisim.extract.internal.family.commitment;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Fields and forms of cooperation in a clause: 'to cooperate in the fields of A and B, in particular through C and D'. */
final class Fields {

    /** How far behind its verb 'cooperation' or 'in the field of' may begin. */
    private static final int REACH = 12;

    private final Analysis analysis;
    private final Scope scope;
    private final Series series;
    private final Extents extents;
    private final Noted noted;

    Fields(Analysis analysis, Scope scope, Series series, Extents extents, Noted noted) {
        this.analysis = analysis;
        this.scope = scope;
        this.series = series;
        this.extents = extents;
        this.noted = noted;
    }

    /** Notes the fields of a clause that means to cooperate, and keeps other rules from it; false if it names none. */
    boolean of(Frame frame, @Nullable Frame next, Sentence sentence) {
        boolean planned = frame.standing() == Standing.PLANNED || frame.standing() == Standing.PROPOSED;
        boolean nominal = Intentions.kindOf(frame) != null && !frame.is("sign") || frame.is("provide_for");
        int cooperation = frame.is("cooperate") ? frame.verb().end() : noun(frame, sentence);
        if (!(planned || nominal) || cooperation < 0 || nominal && next != null && isWithin(next, cooperation)) {
            return false;
        }
        int end = extents.end(cooperation, sentence);
        int begin = field(cooperation, Math.min(end, cooperation + REACH));
        begin = begin >= 0 && analysis.tokens().isMark(begin, ':') ? begin + 1 : begin;
        if (begin < 0) {
            return frame.is("cooperate") && unannounced(frame, sentence, cooperation, end);
        }
        int means = means(begin, end);
        int last = means < 0 ? end : means;
        List<Entity> actors = scope.actors(frame);
        noted.take(frame.verb().main());
        noted.add("commitment.field", "area", series.parts(begin, last), sentence, actors, true);
        if (means >= 0) {
            Match by = analysis.text().match(means, "means");
            int from = by == null ? means : by.end();
            noted.add("commitment.form", "activity", series.parts(from, end), sentence, actors, true);
        }
        return true;
    }

    /** 'to cooperate in trade, education and health': several fields right behind the verb. */
    private boolean unannounced(Frame frame, Sentence sentence, int behind, int end) {
        int in = analysis.text().isFunction(behind, "pos", "adverb") ? behind + 1 : behind;
        boolean opens = analysis.text().isWord(in, "in") || analysis.text().isWord(in, "on");
        List<Phrase> parts = opens ? series.parts(in + 1, end) : List.of();
        boolean names = parts.stream().anyMatch(this::beginsWithName);
        // 'in the protection and sustainable use of the waters' is one
        boolean shared = parts.size() == 2 && says(in + 1, end, "of");
        if (parts.size() < 2 || shared || names) {
            return false;
        }
        noted.take(frame.verb().main());
        noted.add("commitment.field", "area", parts, sentence, scope.actors(frame), true);
        return true;
    }

    private boolean beginsWithName(Phrase part) {
        Mention named = analysis.mentions().outermost(part.begin());
        return named != null && named.reading() == null;
    }

    private boolean says(int from, int end, String word) {
        for (int t = from; t < end; t++) {
            if (analysis.text().isWord(t, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(Frame next, int cooperation) {
        return next.verb().begin() < cooperation;
    }

    /** The token behind 'cooperation' among the first words that a verb governs; −1 if it is not among them. */
    private int noun(Frame frame, Sentence sentence) {
        int limit = Math.min(Math.min(sentence.end(), frame.end()), frame.verb().end() + REACH / 2);
        for (int t = frame.verb().end(); t < limit; t++) {
            if (analysis.text().is(t, "cooperation")) {
                return t + 1;
            }
        }
        return -1;
    }

    /** Where the fields begin: behind 'in the fields of', 'in such areas as'; −1 if nothing announces them. */
    private int field(int from, int limit) {
        for (int t = from; t < limit; t++) {
            Match field = analysis.text().match(t, "field");
            if (field != null) {
                return field.end();
            }
        }
        return -1;
    }

    /** Where 'through', 'by means of', 'in particular through' begins; −1 if no form is told. */
    private int means(int from, int end) {
        for (int t = from; t < end; t++) {
            if (analysis.text().is(t, "means")) {
                return t;
            }
        }
        return -1;
    }
}
