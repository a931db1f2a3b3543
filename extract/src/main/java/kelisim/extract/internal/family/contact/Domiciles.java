package kelisim.extract.internal.family.contact;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;

/** 'the University of X, with domicile at Calle Mayor 12, Toledo (hereinafter …)': addresses by which a contract tells its parties. */
final class Domiciles {

    private static final String LABEL = "contact_label";
    private static final int LONGEST = 20;
    private static final int SHORTEST = 3;

    private final Analysis analysis;

    Domiciles(Analysis analysis) {
        this.analysis = analysis;
    }

    List<Phrase> find() {
        List<Phrase> found = new ArrayList<>();
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, LABEL);
                t < size;
                t = analysis.text().seek(t + 1, size, LABEL)) {
            Match label = analysis.text().match(t, LABEL);
            if (label != null && label.entry().has("class", "domicile")) {
                int end = end(label.end());
                if (end - label.end() >= SHORTEST) {
                    found.add(new Phrase(label.end(), end));
                }
            }
        }
        return found;
    }

    /** Names, numbers and commas; a comma stays only where more of them follows. */
    private int end(int begin) {
        int limit = Math.min(analysis.text().sentenceOf(begin).end(), begin + LONGEST);
        int end = begin;
        for (int t = begin; t < limit && isLocal(t); t++) {
            end = analysis.tokens().isMark(t, ',') ? end : t + 1;
        }
        return end;
    }

    private boolean isLocal(int t) {
        boolean named = analysis.tokens().is(t, Shape.CAPITAL | Shape.NUMBER);
        boolean joint = analysis.tokens().isMark(t, ',')
                || analysis.tokens().isMark(t, '/')
                || analysis.tokens().is(t, Shape.DASH) && analysis.tokens().is(t, Shape.JOINED);
        boolean particle = analysis.tokens().is(t, Shape.WORD)
                && analysis.tokens().is(t - 1, Shape.CAPITAL)
                && analysis.tokens().is(t + 1, Shape.CAPITAL);
        return named || joint || particle || analysis.text().is(t, "street");
    }
}
