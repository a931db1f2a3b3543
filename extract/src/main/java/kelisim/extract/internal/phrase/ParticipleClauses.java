package kelisim.extract.internal.phrase;

import java.util.List;
import kelisim.extract.internal.phrase.Chunk.Type;
import org.jspecify.annotations.Nullable;

/** Finds of what a participle without an auxiliary tells: 'the Agreement, signed by A', 'Founded in 1978, the council meets'. */
final class ParticipleClauses {

    /** How many chunks a participle with which a sentence opens may have behind it. */
    private static final int LONGEST_OPENING = 16;

    private final ChunkedSentence sentence;
    private final ReadFrames frames;
    private final Participles participles;
    private final ClauseBounds bounds;

    ParticipleClauses(ChunkedSentence sentence, ReadFrames frames) {
        this.sentence = sentence;
        this.frames = frames;
        this.participles = sentence.participles();
        this.bounds = sentence.bounds();
    }

    /**
     * The noun phrase in front of which a participle without objects of its own tells, {@code null} if there is none.
     *
     * @param bare whether no subject stands in its own clause
     */
    @Nullable
    Phrase described(int i, VerbGroup verb, boolean bare) {
        if (!participles.isBare(verb) || participles.isIntransitive(verb)) {
            return null;
        }
        Phrase before = behindBreak(i);
        return before == null && bounds.relativeBefore(i) < 0 ? reduced(i, bare) : before;
    }

    /** 'the Agreement, signed by A in B': a participle behind a comma tells of the noun phrase in front of it. */
    private @Nullable Phrase behindBreak(int i) {
        boolean inserted = i > 1 && bounds.isBreak(sentence.get(i - 1));
        boolean complement = sentence.is(i + 1, Type.PREPOSITION) || sentence.is(i + 1, Type.DATE);
        Phrase antecedent = inserted && complement && !resumes(i) ? holder(i) : null;
        return antecedent != null && sentence.people().areMeant(antecedent) && isOnlyVerb(i) ? null : antecedent;
    }

    /**
     * 'A, Minister of B, accompanied by C': behind an office, its holder is meant; 'A came on the 12th, led by B': behind a time,
     * whoever the clause tells of.
     */
    private @Nullable Phrase holder(int i) {
        Phrase antecedent = bounds.antecedent(i);
        if (antecedent != null && sentence.isTime(antecedent)) {
            Frame earlier = frames.at(frames.last());
            return earlier == null || earlier.subjects().isEmpty()
                    ? null
                    : earlier.subjects().get(earlier.subjects().size() - 1);
        }
        boolean office = antecedent != null && sentence.people().isOffice(antecedent.begin(), antecedent.end());
        Phrase person = office ? bounds.described(i) : null;
        return person == null ? antecedent : person;
    }

    /** 'A, the minister, signed for B': without another verb around it is what the sentence says of the person. */
    private boolean isOnlyVerb(int i) {
        int to = i + 1;
        while (to < sentence.size() && !bounds.endsClause(sentence.get(to)) && !sentence.is(to, Type.VERB)) {
            to++;
        }
        int from = bounds.clauseStart(i);
        boolean before = from > 0 && !bounds.endsClause(sentence.get(from - 1));
        return !before && !sentence.is(to, Type.VERB);
    }

    /** 'The session, held in A, closed with B': behind a participle and its comma the sentence's own verb goes on. */
    private boolean resumes(int i) {
        int inserted = frames.last();
        Frame earlier = inserted < 2 ? null : frames.at(inserted);
        boolean participle = earlier != null
                && bounds.isBreak(sentence.get(inserted - 1))
                && participles.isBare(earlier.verb())
                && frames.isTurned(inserted);
        int next = i + 1;
        while (next < sentence.size() && !sentence.is(next, Type.VERB)) {
            next++;
        }
        return participle && (next == sentence.size() || !sentence.is(next - 1, Type.COMMA));
    }

    /**
     * 'held a conference given over to water', 'met at a workshop held by A': a participle right behind another verb's object or
     * complement tells of it.
     */
    private @Nullable Phrase reduced(int i, boolean bare) {
        boolean behind = sentence.is(i - 1, Type.NOUN)
                && (sentence.is(i - 2, Type.VERB) || bare && sentence.is(i - 2, Type.PREPOSITION))
                && sentence.is(i + 1, Type.PREPOSITION);
        return behind ? bounds.antecedent(i) : null;
    }

    /**
     * The comma behind a participle or gerund with which a sentence opens ('Founded in 1978, the council meets', 'Opening the
     * forum, A said'); what follows it is whom the participle tells of. 0 if it is no such verb.
     */
    int opening(int i, VerbGroup verb) {
        boolean gerund = verb.form() == VerbGroup.Form.GERUND;
        if (i > 1 || !(gerund || participles.isBare(verb)) || i == 1 && !sentence.is(0, Type.CONJUNCTION)) {
            return 0;
        }
        for (int c = i + 1; c + 1 < sentence.size() && c < i + LONGEST_OPENING; c++) {
            if (sentence.is(c, Type.VERB) || bounds.endsClause(sentence.get(c))) {
                return 0;
            }
            if (sentence.is(c, Type.COMMA)
                    && sentence.is(c + 1, Type.NOUN)
                    && !sentence.isPlace(bounds.phrase(c + 1, c + 2))) {
                return c;
            }
        }
        return 0;
    }

    /** 'an agreement signed by A', 'the forum held in B': the noun phrase in front is what it is done to. */
    boolean isReducedPassive(ClauseDraft draft) {
        int i = draft.verbAt();
        List<Phrase> left = draft.left();
        if (!participles.isBare(draft.verb()) || !draft.right().isEmpty() || left.isEmpty()) {
            return false;
        }
        if (!sentence.is(i + 1, Type.PREPOSITION)) {
            return false;
        }
        boolean means = i + 2 < sentence.size()
                && sentence.text().is(sentence.get(i + 2).begin(), "telephone");
        if (means && draft.verb().is("meet")) {
            return false; // 'the experts met by video link': they did it
        }
        boolean agent = !means && sentence.isWord(i + 1, "by");
        if (!agent && sentence.is(bounds.clauseStart(i) - 1, Type.SUBORDINATOR)) {
            return false; // 'while A paid for it': a clause has a verb of its own
        }
        return agent
                || !(participles.isIntransitive(draft.verb())
                        || sentence.people().areMeant(left.get(left.size() - 1)));
    }
}
