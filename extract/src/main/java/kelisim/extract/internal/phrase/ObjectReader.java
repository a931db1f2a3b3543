package kelisim.extract.internal.phrase;

import kelisim.extract.internal.phrase.Chunk.Type;

/** Collects what stands behind a verb: 'signed [a treaty] [in Geneva] [on 3 May]' has an object and two complements. */
final class ObjectReader {

    private final ChunkedSentence sentence;
    private final ClauseBounds bounds;
    private final ReadFrames frames;

    ObjectReader(ChunkedSentence sentence, ReadFrames frames) {
        this.sentence = sentence;
        this.bounds = sentence.bounds();
        this.frames = frames;
    }

    /** Collects objects and complements behind the verb; gives the chunk after the clause's last. */
    int read(ClauseDraft draft, int limit) {
        int from = draft.verbAt() + 1;
        boolean agents = isReducedWithAgent(draft);
        int preposition = -1;
        int ofPerson = -1;
        int i = from;
        int resumed = bounds.resumed(draft.verbAt());
        while (i < limit && i != resumed && !endsBefore(i, agents)) {
            Chunk chunk = sentence.get(i);
            if (chunk.is(Type.PREPOSITION)) {
                preposition = chunk.begin();
                i++;
            } else if (chunk.is(Type.NOUN)) {
                int next = bounds.phraseEnd(i, limit);
                // 'signed in Geneva a treaty': a second noun phrase right behind the first has no preposition
                preposition = i > from && sentence.is(i - 1, Type.NOUN) ? -1 : preposition;
                boolean person = sentence.isPerson(i);
                boolean joined = person && i > from && sentence.is(i - 1, Type.CONJUNCTION);
                preposition = joined && ofPerson >= 0 ? ofPerson : preposition;
                ofPerson = person ? preposition : ofPerson;
                if (preposition >= 0) {
                    draft.complements().add(new Complement(preposition, bounds.phrase(i, next)));
                    boolean another = next < limit && sentence.is(next, Type.NOUN);
                    preposition = another ? -1 : preposition;
                } else {
                    draft.right().add(bounds.phrase(i, next));
                }
                i = next;
            } else if (chunk.is(Type.DATE)) {
                draft.complements().add(new Complement(preposition, bounds.phrase(i, i + 1)));
                preposition = -1;
                i++;
            } else {
                i++;
            }
        }
        return i;
    }

    /**
     * Whether this chunk belongs to another clause.
     *
     * @param agents whether people who follow a conjunction still are those who did it
     */
    private boolean endsBefore(int i, boolean agents) {
        Chunk chunk = sentence.get(i);
        if (chunk.is(Type.VERB) || chunk.is(Type.SUBORDINATOR) || chunk.is(Type.RELATIVE) || bounds.endsClause(chunk)) {
            return true;
        }
        boolean separator = chunk.is(Type.COMMA) || chunk.is(Type.CONJUNCTION);
        if (separator && bounds.gap(i) > 0) {
            return true;
        }
        return separator && bounds.beginsClause(i + 1) && !(agents && sentence.is(i + 1, Type.NOUN));
    }

    /** 'the agreement signed by A and B provides …': a participle with 'by' right behind its noun, no other verb before it. */
    private boolean isReducedWithAgent(ClauseDraft draft) {
        int verbAt = draft.verbAt();
        return sentence.participles().isReduced(draft.verb())
                && sentence.is(verbAt - 1, Type.NOUN)
                && verbAt + 1 < sentence.size()
                && (sentence.isWord(verbAt + 1, "by") || !sentence.participles().isBare(draft.verb()))
                && (frames.isEmpty() || isBehindAllClauses(verbAt));
    }

    private boolean isBehindAllClauses(int verbAt) {
        int start = bounds.clauseStart(verbAt);
        return start > 0 && frames.allEndBefore(sentence.get(start).begin());
    }
}
