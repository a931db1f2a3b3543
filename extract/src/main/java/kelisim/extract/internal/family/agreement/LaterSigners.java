package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Who signed on another day, where the verb stands only once: 'A signed the accord in 2011, B in 2013 and C a year later'. */
final class LaterSigners {

    private final Analysis analysis;

    LaterSigners(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * One of them.
     *
     * @param date when, {@code null} if the words name no day of the calendar ('a year later')
     */
    record Later(Entity signer, @Nullable EdtfDate date, Span span) {}

    /** Those behind the first day that an active clause names, in order. */
    List<Later> of(Frame frame) {
        List<Later> found = new ArrayList<>();
        if (frame.verb().passive() || frame.subjects().isEmpty()) {
            return found;
        }
        int limit = analysis.text().sentenceOf(frame.verb().begin()).end();
        int t = firstDate(frame.verb().end(), limit);
        while (t < limit) {
            int begin = behindJoint(t);
            Mention signer =
                    begin > t ? analysis.mentions().at(begin, MentionKind.STATE, MentionKind.ORGANISATION) : null;
            Entity entity = signer == null ? null : analysis.discourse().of(signer);
            Mention date = signer == null ? null : date(signer.end());
            if (signer == null || entity == null || date == null) {
                return found;
            }
            found.add(new Later(
                    entity, analysis.dateWithin(date.begin(), date.end()), analysis.span(signer.begin(), date.end())));
            t = date.end();
        }
        return found;
    }

    private int firstDate(int from, int limit) {
        List<Mention> dates = analysis.mentions().within(from, limit, MentionKind.DATE);
        return dates.isEmpty() ? limit : dates.get(0).end();
    }

    /** Behind ',', 'and', ', and' with an article; the token itself where nothing joins. */
    private int behindJoint(int t) {
        int next = analysis.tokens().isMark(t, ',') ? t + 1 : t;
        next = analysis.text().isFunction(next, "pos", "conjunction") ? next + 1 : next;
        return next == t ? t : analysis.text().afterDeterminers(next, next + 1);
    }

    private @Nullable Mention date(int t) {
        int at = analysis.text().isFunction(t, "pos", "preposition") ? t + 1 : t;
        return analysis.mentions().at(at, MentionKind.DATE);
    }
}
