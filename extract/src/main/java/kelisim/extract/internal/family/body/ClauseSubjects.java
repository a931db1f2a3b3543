package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.body.BodyRow.Item;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbGroup;
import org.jspecify.annotations.Nullable;

/** The bodies of which a clause tells, by the place of its verb. */
final class ClauseSubjects {

    private final Analysis analysis;
    private final Bodies bodies;

    ClauseSubjects(Analysis analysis, Bodies bodies) {
        this.analysis = analysis;
        this.bodies = bodies;
    }

    /** The subjects of the clause whose verb stands at a token, those of what is done to them if it is passive. */
    List<Item> subjects(int token) {
        return of(frame(token), token);
    }

    /** Who 'continues as a partner', 'was admitted as an observer': not who takes another as such. */
    List<Item> as(int token) {
        Frame frame = clauseAround(token);
        boolean takes = frame != null && (frame.is("admit") || frame.is("accept") || frame.is("receive"));
        boolean is = frame != null
                && (frame.verb().passive() ? takes : frame.objects().isEmpty());
        return is ? of(frame, token) : List.of();
    }

    /** The subjects of the smallest clause in which a token stands behind the verb. */
    List<Item> around(int token) {
        return of(clauseAround(token), token);
    }

    private @Nullable Frame clauseAround(int token) {
        Frame around = null;
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(token))) {
            around = frame.verb().end() <= token && token < frame.end() ? frame : around;
        }
        return around;
    }

    private List<Item> of(@Nullable Frame found, int token) {
        List<Item> items = new ArrayList<>();
        int limit = found == null ? token : limit(found, token);
        for (Phrase phrase : found == null ? List.<Phrase>of() : told(found)) {
            Entity member = phrase.end() <= limit && !isAside(phrase) && !isContrast(phrase)
                    ? bodies.member(phrase, true)
                    : null;
            if (member != null) {
                items.add(new Item(member, null, phrase.begin(), phrase.end()));
            }
        }
        return items;
    }

    /** 'A is twinned with B and C, and is a member of D': the first verb of the subject that both verbs share; else the token. */
    private int limit(Frame frame, int token) {
        int verb = frame.verb().begin();
        boolean goesOn = analysis.text().isFunction(verb - 1, "joins", "true");
        for (Frame other : analysis.phrases().frames(analysis.text().sentenceNumber(verb))) {
            if (goesOn && other.verb().begin() < verb && !Collections.disjoint(told(other), told(frame))) {
                return Math.min(token, other.verb().begin());
            }
        }
        return token;
    }

    private static List<Phrase> told(Frame frame) {
        return frame.verb().passive() ? frame.objects() : frame.subjects();
    }

    /** Whether a verb stands there that needs no other in its clause. */
    boolean isFinite(int token) {
        Frame frame = frame(token);
        return frame != null
                && frame.verb().form() == VerbGroup.Form.FINITE
                && !analysis.tokens().surface(token).endsWith("ed");
    }

    /** Whether a statute tells there that something shall be so. */
    boolean isNorm(int token) {
        Frame frame = frame(token);
        return frame != null
                && frame.standing() == Standing.PLANNED
                && analysis.text().isWord(frame.verb().begin(), "shall");
    }

    private @Nullable Frame frame(int token) {
        Frame found = null;
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(token))) {
            boolean here =
                    frame.verb().begin() <= token && token <= frame.verb().end();
            found = here ? frame : found;
        }
        return found;
    }

    /** 'A, unlike B, …': of B it is not told. */
    private boolean isContrast(Phrase phrase) {
        return analysis.text().isWord(phrase.begin(), "unlike")
                || analysis.text().isWord(phrase.begin() - 1, "unlike");
    }

    /** 'A, an institute of B, …': the description of A is nobody of its own. */
    private boolean isAside(Phrase phrase) {
        return analysis.tokens().isMark(phrase.begin() - 1, ',')
                && analysis.text().isFunction(phrase.begin(), "pos", "article")
                && !analysis.text().isFunction(phrase.begin(), "definite", "true");
    }
}
