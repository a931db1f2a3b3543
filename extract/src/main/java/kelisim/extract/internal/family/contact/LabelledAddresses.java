package kelisim.extract.internal.family.contact;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** 'Address: 10 Riverside Avenue, Geneva': a label, a colon, and what follows up to the next contact. */
final class LabelledAddresses {

    private static final int LONGEST = 30;
    /** So many tokens of a line are looked through for the colon. */
    private static final int LABEL = 8;

    private LabelledAddresses() {}

    static List<Phrase> find(Analysis analysis) {
        List<Phrase> found = new ArrayList<>();
        for (Sentence sentence : analysis.text().sentences()) {
            int colon = colon(analysis, sentence);
            int end = colon < 0 ? -1 : end(analysis, sentence, colon);
            if (end - colon >= LABEL / 2 && end <= colon + LONGEST && !isClause(analysis, sentence, colon)) {
                found.add(new Phrase(colon + 1, end));
            }
        }
        return found;
    }

    private static int colon(Analysis analysis, Sentence sentence) {
        int limit = Math.min(sentence.end(), sentence.begin() + LABEL);
        boolean labelled = false;
        for (int t = sentence.begin(); t < limit; t++) {
            labelled |= has(analysis, t, "address");
            boolean time = analysis.tokens().is(t - 1, Shape.NUMBER)
                    && analysis.tokens().is(t + 1, Shape.NUMBER);
            if (analysis.tokens().isMark(t, ':')) {
                return labelled && !time ? t : -1;
            }
        }
        return -1;
    }

    private static int end(Analysis analysis, Sentence sentence, int colon) {
        int end = colon + 1;
        while (end < sentence.end() && end <= colon + LONGEST && !endsAddress(analysis, end)) {
            end++;
        }
        while (end > colon + 1 && isLoose(analysis, end - 1)) {
            end--;
        }
        return end;
    }

    /** 'visit us: the doors open at nine': a clause is no address. */
    private static boolean isClause(Analysis analysis, Sentence sentence, int colon) {
        return analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin())).stream()
                .anyMatch(frame -> frame.verb().begin() > colon && frame.verb().form() == VerbGroup.Form.FINITE);
    }

    private static boolean endsAddress(Analysis analysis, int t) {
        return analysis.tokens().isMark(t, ';')
                || analysis.tokens().isMark(t, '|')
                || analysis.mentions().at(t, MentionKind.CONTACT) != null
                || has(analysis, t, "channel");
    }

    private static boolean isLoose(Analysis analysis, int t) {
        return analysis.tokens().is(t, Shape.MARK)
                && !analysis.tokens().is(t, Shape.CLOSES_BRACKET | Shape.CLOSES_QUOTE);
    }

    private static boolean has(Analysis analysis, int token, String wanted) {
        if (!analysis.text().is(token, "contact_label")) {
            return false;
        }
        for (Match match : analysis.text().matches(token)) {
            if (match.entry().lexicon().equals("contact_label") && match.entry().has("class", wanted)) {
                return true;
            }
        }
        return false;
    }
}
