package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks by a programme: lines that begin with a time of day ('9.30 A (B): Wells', '10:00–11:00 Panel, moderated by C').
 * One such line alone is none.
 */
final class ProgrammeLines {

    /** How many lines with a time of day make a programme. */
    private static final int FEWEST = 2;
    /** How many tokens 'a.m.' and the like have at most. */
    private static final int HALF_DAY = 4;

    private final Analysis analysis;
    private final Spoken spoken;
    private final Participants out;

    ProgrammeLines(Analysis analysis, Spoken spoken, Participants out) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.out = out;
    }

    void find() {
        List<Sentence> lines = new ArrayList<>();
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            int behind = behindTime(sentence);
            boolean alone =
                    behind > sentence.begin() && sentence.end() - behind <= HALF_DAY && s + 1 < sentences.size();
            if (behind > sentence.begin()) {
                // 'a.m.' may end a sentence
                lines.add(alone && sentences.get(s + 1).block() == sentence.block() ? sentences.get(s + 1) : sentence);
            }
        }
        for (Sentence line : lines.size() < FEWEST ? List.<Sentence>of() : lines) {
            Occurrence event = spoken.own(line.begin(), null);
            event = event == null ? spoken.first() : event;
            speakers(line, event);
        }
    }

    private void speakers(Sentence line, @Nullable Occurrence event) {
        for (Mention person : analysis.mentions().within(line.begin(), line.end(), MentionKind.PERSON)) {
            Entity who = analysis.discourse().of(person);
            out.add(
                    "participation.programme",
                    who,
                    event == null ? null : event.entity(),
                    role(line, person),
                    line.begin(),
                    line.end());
        }
    }

    /** 'moderated by A', 'Chair: B': what the last word in front of a name makes of its bearer, else a speaker. */
    private String role(Sentence line, Mention person) {
        String told = null;
        for (int t = line.begin(); t < person.begin(); t++) {
            Match cue = analysis.text().match(t, "participation");
            boolean delegation = cue != null && cue.entry().has("delegation", "true");
            told = cue == null || delegation ? told : cue.entry().get("role");
        }
        return told == null ? "speaker" : told;
    }

    /** The token behind the time of day with which a line begins, its first token if it begins with none. */
    private int behindTime(Sentence line) {
        int first = behindClock(line.begin());
        boolean range = first > line.begin() && analysis.tokens().is(first, Shape.DASH);
        int second = range ? behindClock(first + 1) : first;
        boolean point = first == line.begin() + 1; // '9.30' alone may number a paragraph
        boolean half = analysis.text().isFunction(first, "kind", "half_day");
        return point && second <= first + 1 && !half ? line.begin() : Math.max(first, second);
    }

    /** Behind '9:30' or '09.15', whose minutes have two digits; the token itself if it begins no time of day. */
    private int behindClock(int t) {
        if (!isNumber(t)) {
            return t;
        }
        String word = analysis.tokens().surface(t);
        int point = word.indexOf('.');
        if (point > 0) {
            return point <= 2 && word.length() == point + 3 ? t + 1 : t;
        }
        boolean colon = word.length() <= 2 && analysis.tokens().isMark(t + 1, ':') && isNumber(t + 2);
        return colon && analysis.tokens().surface(t + 2).length() == 2 ? t + 3 : t;
    }

    private boolean isNumber(int t) {
        return t < analysis.tokens().size() && analysis.tokens().is(t, Shape.NUMBER);
    }
}
