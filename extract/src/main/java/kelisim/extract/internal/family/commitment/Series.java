package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/**
 * Things that are named by nouns, one after another: 'a joint ticket, a shared festival and the exchange of apprentices' are
 * three. 'Controls on mercury, lead and zinc' are one: what follows hangs on the preposition, unless it has an article, a
 * preposition of its own or the like.
 */
final class Series {

    private final Analysis analysis;
    private final Tokens tokens;
    private final Conjuncts conjuncts;

    Series(Analysis analysis, Conjuncts conjuncts) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.conjuncts = conjuncts;
    }

    /** The members, in order; one if it is not divisible. What begins with a verb is divided as verbs are. */
    List<Phrase> parts(int begin, int end) {
        int start = conjuncts.content(analysis, begin, end);
        if (conjuncts.isInfinitive(analysis, start, end) && !isNominal(begin, start, end)) {
            return conjuncts.split(analysis, begin, end);
        }
        return nouns(begin, end);
    }

    /** Whether a member tells of an action: 'the construction of a bridge', 'building a bridge'. */
    boolean isDeed(Phrase part) {
        return conjuncts.isAction(analysis, part.begin(), part.end());
    }

    /** The members of a row of fields: 'tourism and logistics' are two. */
    List<Phrase> fields(int begin, int end) {
        List<Phrase> parts = nouns(begin, end);
        if (parts.size() != 1) {
            return parts;
        }
        Phrase only = parts.get(0);
        List<Integer> joints = joints(only.begin(), only.end());
        if (joints.size() != 1 || !isAnd(joints.get(0)) || hasPreposition(only.begin(), joints.get(0))) {
            return parts;
        }
        List<Phrase> two = new ArrayList<>();
        Conjuncts.add(analysis, two, only.begin(), joints.get(0));
        Conjuncts.add(analysis, two, joints.get(0) + 1, only.end());
        return two;
    }

    /** The members of a row that is known to be of nouns: 'border security, food safety and trade'. */
    List<Phrase> nouns(int begin, int end) {
        int start = conjuncts.content(analysis, begin, end);
        List<Integer> joints = joints(start, end);
        boolean topmost = isTopmost(joints, begin, end);
        boolean oxford = joints.stream().anyMatch(t -> tokens.isMark(t, ',') && isAnd(t + 1));
        List<Phrase> parts = new ArrayList<>();
        int from = start;
        boolean inList = false;
        for (int j = 0; j < joints.size(); j++) {
            int joint = joints.get(j);
            int next = afterSame(begin - 1, conjuncts.content(analysis, joint, end));
            int until = j + 1 < joints.size() ? joints.get(j + 1) : end;
            boolean comma = tokens.isMark(joint, ',');
            boolean closes = comma && hasAnd(joints, j);
            if (joint <= from
                    || next >= end
                    || until <= next
                    || analysis.text().isFunction(next, "pos", "preposition")
                    || !(closes || isAnd(joint) || tokens.isMark(joint, ';'))) {
                continue;
            }
            boolean inner = isAnd(joint) && (oxford && !tokens.isMark(joint - 1, ',') || isLaterAnd(joints, j));
            boolean stands = tokens.isMark(joint, ';')
                    || isStrong(joint, next, until)
                    || comma && topmost
                    || !hasPreposition(from, joint) && (comma || inList);
            if (stands && !inner) {
                Conjuncts.add(analysis, parts, from, joint);
                from = next;
                inList = true;
            } else {
                inList = inList && !comma;
            }
        }
        Conjuncts.add(analysis, parts, from, end);
        return parts;
    }

    /**
     * 'a ban on A, free B and the closure of C': the only 'and' joins what can hang on nothing, so that the commas ahead part what
     * stands beside it.
     */
    private boolean isTopmost(List<Integer> joints, int begin, int end) {
        int last = joints.isEmpty() ? -1 : joints.get(joints.size() - 1);
        boolean only = last >= 0
                && isAnd(last)
                && joints.size() > 1
                && joints.subList(0, joints.size() - 1).stream().allMatch(t -> tokens.isMark(t, ','));
        return only && isStrong(last, afterSame(begin - 1, conjuncts.content(analysis, last, end)), end);
    }

    /**
     * Behind an article or a preposition stands no infinitive; nor is one a word that is a noun too, where no object of it
     * follows: 'trade, …', 'border security and …', 'waste recycling'.
     */
    private boolean isNominal(int begin, int start, int end) {
        boolean governed = analysis.text().isFunction(start - 1, "pos", "article")
                || analysis.text().isFunction(begin - 1, "pos", "preposition");
        int last = start;
        while (last < end && tokens.is(last, Shape.WORD) && !analysis.text().is(last, "function")) {
            last++;
        }
        boolean closed = last == end || tokens.isMark(last, ',') || tokens.isMark(last, ';') || isAnd(last);
        boolean plural = tokens.endsIn(Math.max(start, last - 1), "s");
        return governed
                || closed
                        && (last - start == 1 || last - start == 2 && !plural && conjuncts.isNounToo(analysis, start));
    }

    /** Behind the preposition in front of the first member, where it is said again: 'at a desk, at a school and at an archive'. */
    private int afterSame(int preposition, int t) {
        boolean same = analysis.text().isFunction(preposition, "pos", "preposition")
                && t < tokens.size()
                && tokens.surface(preposition).equalsIgnoreCase(tokens.surface(t));
        return same ? conjuncts.content(analysis, t + 1, tokens.size()) : t;
    }

    /** Commas, semicolons and 'and' outside brackets and names. */
    private List<Integer> joints(int begin, int end) {
        List<Integer> joints = new ArrayList<>();
        int depth = 0;
        for (int t = begin; t < end; t++) {
            depth += tokens.is(t, Shape.OPENS_BRACKET) ? 1 : 0;
            depth -= depth > 0 && tokens.is(t, Shape.CLOSES_BRACKET) ? 1 : 0;
            boolean mark = tokens.isMark(t, ',') || tokens.isMark(t, ';');
            boolean named = analysis.mentions().outermost(t) != null && !mark;
            if (depth == 0 && (mark || isAnd(t) && !named)) {
                joints.add(t);
            }
        }
        return joints;
    }

    /** Whether a list goes on to an 'and' or a semicolon behind this joint. */
    private boolean hasAnd(List<Integer> joints, int from) {
        return joints.subList(from + 1, joints.size()).stream().anyMatch(t -> isAnd(t) || tokens.isMark(t, ';'))
                || isAnd(joints.get(from) + 1);
    }

    /** An 'and' inside a member that commas still follow: 'research and science, culture and sport'. */
    private boolean isLaterAnd(List<Integer> joints, int at) {
        return joints.subList(at + 1, joints.size()).stream().anyMatch(t -> tokens.isMark(t, ',') || isAnd(t))
                && !joints.subList(0, at).isEmpty();
    }

    private boolean isAnd(int t) {
        return analysis.text().isWord(t, "and") || t < tokens.size() && isWordedAnd(t);
    }

    private boolean isWordedAnd(int t) {
        Match function = analysis.text().match(t, "function");
        return function != null && function.entry().name().equals("and");
    }

    /** Whether what begins here can hang on nothing in front of it. */
    private boolean isStrong(int joint, int next, int until) {
        boolean article = false;
        for (int t = joint; t < next; t++) {
            article |= analysis.text().isFunction(t, "pos", "determiner");
        }
        return article
                || analysis.text().isFunction(next, "pos", "determiner")
                || tokens.is(next, Shape.NUMBER)
                || analysis.text().is(next, "shared")
                || hasPreposition(next + 1, until)
                || conjuncts.isAction(analysis, next, until);
    }

    private boolean hasPreposition(int begin, int end) {
        for (int t = begin; t < end; t++) {
            if (analysis.text().isFunction(t, "pos", "preposition")) {
                return true;
            }
        }
        return false;
    }
}
