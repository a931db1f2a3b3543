package kelisim.extract.internal.family.commitment;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;

/** Tells which clauses say what an instrument, a programme or a project holds: 'the plan provides for A and B'. */
final class Provisions {

    private final Analysis analysis;

    Provisions(Analysis analysis) {
        this.analysis = analysis;
    }

    boolean isProvided(Frame frame) {
        boolean direct = !frame.objects().isEmpty()
                && frame.objects().get(0).begin() == frame.verb().end();
        boolean holds = frame.is("include")
                || frame.is("extent") && !isMeasured(frame)
                || frame.is("expect")
                || frame.is("set_out")
                        && (direct || analysis.tokens().isMark(frame.verb().end(), ':'));
        return frame.is("provide_for") || holds && !frame.verb().passive() && isPlan(frame);
    }

    /** 'covers a coast of 14,000 km', 'measures 5 ha': how large something is. */
    private boolean isMeasured(Frame frame) {
        return analysis.mentions().within(frame.verb().end(), frame.end(), MentionKind.FIGURE).stream()
                .anyMatch(mention -> mention.reading() instanceof Reading.Figure figure && figure.unit() != null);
    }

    /** Whether the subject is an instrument, or a word that announces what is to be done: 'the project', 'its activities', or working together itself: 'cooperation'. */
    private boolean isPlan(Frame frame) {
        for (Phrase subject : frame.subjects()) {
            for (int t = subject.begin(); t < subject.end(); t++) {
                Match word = analysis.text().match(t, "announcement");
                if (word != null
                        && word.entry().get("kind") != null
                        && !word.entry().has("none", "true")) {
                    return true;
                }
            }
            boolean named = !analysis.mentions()
                    .within(subject.begin(), subject.end(), MentionKind.INSTRUMENT)
                    .isEmpty();
            boolean meant = meansPlan(subject);
            boolean joint = analysis.text().is(subject.end() - 1, "cooperation")
                    || analysis.text().is(subject.end() - 2, "cooperation");
            if (named || meant || joint || analysis.text().is(subject.end() - 1, "instrument_head")) {
                return true;
            }
        }
        return false;
    }

    /** 'It comprises', behind a sentence in which something is done to an instrument. */
    private boolean meansPlan(Phrase subject) {
        boolean it = analysis.text().isFunction(subject.begin(), "pos", "pronoun")
                && analysis.text().isFunction(subject.begin(), "gender", "thing");
        List<Entity> told = analysis.references().of(subject);
        boolean meant = told.stream().anyMatch(entity -> entity.kind() == MentionKind.INSTRUMENT);
        int number = analysis.text().sentenceNumber(subject.begin());
        return it && meant
                || it
                        && number > 0
                        && told.isEmpty()
                        && analysis.phrases().frames(number - 1).stream()
                                .flatMap(frame -> frame.objects().stream())
                                .anyMatch(object -> !analysis.mentions()
                                        .within(object.begin(), object.end(), MentionKind.INSTRUMENT)
                                        .isEmpty());
    }
}
