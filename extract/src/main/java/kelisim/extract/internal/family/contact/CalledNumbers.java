package kelisim.extract.internal.family.contact;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/**
 * Numbers that a sentence says to call, short ones too: 'takes calls on 1155', 'can be reached at 0800 3377', 'dial 112',
 * 'hotline: 155'.
 */
final class CalledNumbers {

    private static final int LEAST = 3;
    private static final int MOST = 13;
    /** So many tokens behind the word for calling the number stands at most. */
    private static final int REACH = 14;

    private final Analysis analysis;
    private final Tokens tokens;
    private final DialledNumbers dialled;

    CalledNumbers(Analysis analysis, DialledNumbers dialled) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.dialled = dialled;
    }

    List<DialledNumbers.Dialled> find() {
        List<DialledNumbers.Dialled> found = new ArrayList<>();
        for (Sentence sentence : analysis.text().sentences()) {
            int free = sentence.begin();
            for (int t = analysis.text().seek(sentence.begin(), sentence.end(), "contact_label");
                    t < sentence.end();
                    t = analysis.text().seek(t + 1, sentence.end(), "contact_label")) {
                int number = isCall(t) && t >= free ? number(sentence, t) : -1;
                if (number >= 0) {
                    int end = dialled.end(number, sentence.end());
                    found.add(new DialledNumbers.Dialled(number, end, dialled.digits(number, end)));
                    free = end;
                }
            }
        }
        return found;
    }

    private boolean isCall(int t) {
        for (Match match : analysis.text().matches(t)) {
            boolean phone = match.entry().has("class", "phone") && tokens.end(t) - tokens.begin(t) >= LEAST;
            if (match.entry().lexicon().equals("contact_label")
                    && (phone || match.entry().has("class", "call"))) {
                return true;
            }
        }
        return false;
    }

    /** The first number behind the word that is said to be called; −1 if there is none. */
    private int number(Sentence sentence, int call) {
        for (int t = call + 1; t < Math.min(sentence.end(), call + REACH); t++) {
            if (tokens.is(t, Shape.NUMBER)) {
                return isDialled(sentence, call, t) ? t : -1;
            }
        }
        return -1;
    }

    private boolean isDialled(Sentence sentence, int call, int number) {
        int before = number - 1;
        boolean told = before == call && !analysis.text().isWord(call, "reached")
                || analysis.text().isWord(before, "on")
                || analysis.text().isWord(before, "at")
                || tokens.isMark(before, ':') && before == call + 1;
        int end = dialled.end(number, sentence.end());
        int digits = dialled.digits(number, end).length();
        Mention around = analysis.mentions().outermost(number);
        boolean other = around != null
                && (around.kind() == MentionKind.DATE
                        || around.kind() == MentionKind.CONTACT
                        || around.reading() instanceof Reading.Figure figure && figure.unit() != null);
        return told && !other && digits >= LEAST && digits <= MOST && closes(end);
    }

    /** 'on 155.', 'at 0800 3377 (toll-free)', but no 'calls on 12 states', 'at 10:30'. */
    private boolean closes(int end) {
        boolean clock = tokens.isMark(end, ':') && tokens.is(end + 1, Shape.NUMBER);
        boolean sign = tokens.is(end, Shape.MARK)
                && !tokens.is(end, Shape.DASH)
                && !tokens.isMark(end, '%')
                && !tokens.isMark(end, '/');
        return !clock && (end >= tokens.size() || sign || analysis.text().is(end, "function"));
    }
}
