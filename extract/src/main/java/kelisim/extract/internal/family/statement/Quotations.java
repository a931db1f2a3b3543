package kelisim.extract.internal.family.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/** The quotations of a document: marks that open and close in one block, with a sentence's worth of words between. */
final class Quotations {

    private static final String OPENING = "“«„\"‘";
    private static final String CLOSING = "”»“\"’";
    /** Fewer words are a title or a word that is pointed out. */
    private static final int FEWEST_WORDS = 5;
    /** The same for words in lower case, which go on with somebody's clause. */
    private static final int FEWEST_OF_CLAUSE = 3;

    /** The same behind a colon, and with a comma at the end, with which words are given to whoever is named next. */
    private static final int FEWEST_ANNOUNCED = 2;
    /** The clause that interrupts a quotation has no more tokens. */
    private static final int CLAUSE = 16;

    private Quotations() {}

    static List<Quotation> of(Analysis analysis) {
        List<Quotation> found = new ArrayList<>();
        Tokens tokens = analysis.tokens();
        List<Sentence> sentences = analysis.text().sentences();
        List<Deque<Integer>> open = new ArrayList<>();
        for (int kind = 0; kind < OPENING.length(); kind++) {
            open.add(new ArrayDeque<>());
        }
        int s = 0;
        while (s < sentences.size()) {
            int end = s;
            while (end < sentences.size()
                    && sentences.get(end).block() == sentences.get(s).block()) {
                end++;
            }
            open.forEach(Deque::clear);
            block(tokens, sentences.get(s).begin(), sentences.get(end - 1).end(), open, found);
            s = end;
        }
        return joined(analysis, found);
    }

    /** '“A,” said X, “and B”': the second goes on in lower case, or with 'I', behind a comma. */
    private static List<Quotation> joined(Analysis analysis, List<Quotation> all) {
        Tokens tokens = analysis.tokens();
        List<Quotation> joined = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Quotation first = all.get(i);
            Quotation next = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean goesOn = next != null
                    && next.open() - first.close() <= CLAUSE
                    && next.open() - first.close() > 2
                    && tokens.isMark(first.close() - 1, ',')
                    && tokens.isMark(next.open() - 1, ',')
                    && (!tokens.is(next.open() + 1, Shape.CAPITAL)
                            || analysis.text().isFunction(next.open() + 1, "person", "first"));
            if (goesOn) {
                joined.remove(joined.size() - 1);
            }
            joined.add(goesOn ? new Quotation(first.open(), first.close(), next) : first);
        }
        Collections.reverse(joined);
        return joined;
    }

    /** One pass: what opens waits until its own kind closes; of pairs that nest the outer one is the quotation. */
    private static void block(Tokens tokens, int begin, int end, List<Deque<Integer>> open, List<Quotation> found) {
        List<Quotation> pairs = new ArrayList<>();
        int straight = -1;
        for (int t = begin; t < end; t++) {
            if (StraightQuotes.opens(tokens, t)) {
                straight = t;
            } else if (straight >= 0 && StraightQuotes.closes(tokens, t)) {
                pairs.add(new Quotation(straight, t));
                straight = -1;
            } else if (tokens.end(t) - tokens.begin(t) == 1) {
                mark(tokens.text().charAt(tokens.begin(t)), t, open, pairs);
            }
        }
        pairs.sort(Comparator.comparingInt(Quotation::open));
        int free = begin;
        for (Quotation pair : pairs) {
            if (pair.open() >= free) {
                free = pair.close() + 1;
                boolean goesOn = !tokens.is(pair.open() + 1, Shape.CAPITAL) && tokens.is(pair.open() + 1, Shape.WORD);
                boolean announced = pair.open() > 0 && tokens.isMark(pair.open() - 1, ':');
                boolean given = tokens.isMark(pair.close() - 1, ',');
                int fewest = announced || given ? FEWEST_ANNOUNCED : goesOn ? FEWEST_OF_CLAUSE : FEWEST_WORDS;
                if (pair.close() - pair.open() > fewest) {
                    found.add(pair);
                }
            }
        }
    }

    private static void mark(char mark, int t, List<Deque<Integer>> open, List<Quotation> pairs) {
        for (int kind = 0; kind < CLOSING.length(); kind++) {
            Integer begin = CLOSING.charAt(kind) == mark ? open.get(kind).poll() : null;
            if (begin != null) {
                pairs.add(new Quotation(begin, t));
                return;
            }
        }
        int kind = OPENING.indexOf(mark);
        if (kind >= 0) {
            open.get(kind).push(t);
        }
    }
}
