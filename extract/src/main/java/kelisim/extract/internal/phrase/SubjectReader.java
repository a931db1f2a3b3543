package kelisim.extract.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.phrase.Chunk.Type;

/** Collects what stands in front of a verb: 'In Geneva [A] and [B] signed' has two phrases and a complement. */
final class SubjectReader {

    private final ChunkedSentence sentence;
    private final ClauseBounds bounds;

    SubjectReader(ChunkedSentence sentence) {
        this.sentence = sentence;
        this.bounds = sentence.bounds();
    }

    /** Collects subjects and complements in front of the verb; gives the first chunk of the clause. */
    int read(ClauseDraft draft) {
        int limit = draft.verbAt();
        for (int aside = bounds.aside(limit); aside > 0; aside = bounds.aside(limit)) {
            limit = aside;
        }
        return read(limit, draft);
    }

    private int read(int limit, ClauseDraft draft) {
        int start = bounds.clauseStart(limit);
        boolean afterVerb = sentence.is(start - 1, Type.VERB);
        int last = limit - 1;
        int i = start;
        int lastSeparator = -1;
        boolean contrast = false;
        List<Phrase> phrases = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        while (i <= last) {
            Chunk chunk = sentence.get(i);
            if (chunk.is(Type.COMMA) || chunk.is(Type.CONJUNCTION)) {
                // behind 'but' all that follows is of this verb
                lastSeparator = contrast ? lastSeparator : i;
                contrast |= sentence.isWord(i, "but");
                i++;
            } else if (chunk.is(Type.NOUN)) {
                if (isTime(i, limit)) {
                    draft.complements().add(new Complement(-1, bounds.phrase(i, i + 1)));
                } else if (!isAdverb(i, start) && !describes(i, limit, phrases, draft.complements())) {
                    phrases.add(bounds.phrase(i, bounds.phraseEnd(i, limit)));
                    places.add(i);
                }
                i = bounds.phraseEnd(i, limit);
            } else {
                i = complement(i, limit, afterVerb, draft.complements());
            }
        }
        if (lastSeparator == last && afterVerb && !sentence.is(last, Type.COMMA)) {
            share(draft, draft.verb().begin());
            return start;
        }
        int resumed = afterVerb ? bounds.resumed(start - 1) : -1;
        int own = resumed < 0 ? lastSeparator : resumed - 1;
        for (int p = 0; p < phrases.size(); p++) {
            boolean ofEarlierVerb = afterVerb && (own < 0 || places.get(p) <= own);
            if (!ofEarlierVerb) {
                draft.left().add(phrases.get(p));
            }
        }
        if (afterVerb && own >= 0) {
            share(draft, sentence.get(own).end());
        }
        return start;
    }

    /**
     * 'A met in Rome on 5 May, and B met in Bern': what hangs on the verb before it up to here is of no verb with a subject of its
     * own; another shares it.
     */
    private static void share(ClauseDraft draft, int before) {
        List<Complement> earlier = new ArrayList<>();
        for (Complement complement : draft.complements()) {
            if (complement.phrase().begin() < before) {
                earlier.add(complement);
            }
        }
        draft.complements().removeAll(earlier);
        if (draft.left().isEmpty()) {
            draft.shared().addAll(earlier);
        }
    }

    /** 'she formerly headed': a word in -ly right behind a subject and in front of the verb. */
    private boolean isAdverb(int i, int start) {
        Chunk chunk = sentence.get(i);
        return i > start
                && sentence.is(i - 1, Type.NOUN)
                && sentence.is(i + 1, Type.VERB)
                && chunk.end() - chunk.begin() == 1
                && sentence.text().tokens().endsIn(chunk.begin(), "ly");
    }

    /** 'This morning [the delegates]', 'Two years later, [the Commission]': when it was, with the subject right behind. */
    private boolean isTime(int i, int limit) {
        int next = sentence.is(i + 1, Type.COMMA) ? i + 2 : i + 1;
        return next < limit
                && sentence.is(next, Type.NOUN)
                && sentence.isTimeNoun(sentence.get(i).end() - 1);
    }

    /** Adds the date or the phrase with a preposition that begins here, if one does; gives the chunk to go on with. */
    private int complement(int i, int limit, boolean afterVerb, List<Complement> complements) {
        Chunk chunk = sentence.get(i);
        if (chunk.is(Type.DATE)) {
            complements.add(new Complement(-1, bounds.phrase(i, i + 1)));
        }
        if (!chunk.is(Type.PREPOSITION) || i + 1 == limit) {
            return i + 1;
        }
        int next = bounds.phraseEnd(i + 1, limit);
        boolean agentOfOther = afterVerb && sentence.isWord(i, "by");
        if (isNominal(i + 1) && !agentOfOther) {
            complements.add(new Complement(chunk.begin(), bounds.phrase(i + 1, next)));
        }
        return next;
    }

    private boolean isNominal(int i) {
        return sentence.is(i, Type.NOUN) || sentence.is(i, Type.DATE);
    }

    /**
     * 'During the visit of A, Minister of B, talks …': an office behind the comma is that of the person in front; 'at the
     * invitation of the Minister of B, A, the Minister of C, D, …': a person there has the office in front.
     */
    private boolean describes(int i, int limit, List<Phrase> phrases, List<Complement> complements) {
        if (!phrases.isEmpty() || complements.isEmpty() || !sentence.is(i - 1, Type.COMMA)) {
            return false;
        }
        Phrase before = complements.get(complements.size() - 1).phrase();
        if (before.end() != sentence.get(i - 1).begin()) {
            return false;
        }
        People people = sentence.people();
        boolean person = people.endsWithName(before);
        if (sentence.isPerson(i)) {
            return people.hasOffice(before) && !person && isPersonBehind(i + 1, limit);
        }
        Chunk chunk = sentence.get(i);
        return person && people.isOffice(chunk.begin(), chunk.end());
    }

    /** Whether a comma and then another person follow, of whom the verb tells. */
    private boolean isPersonBehind(int comma, int limit) {
        boolean closes = sentence.is(comma, Type.COMMA) && !sentence.is(comma + 1, Type.CONJUNCTION);
        for (int c = comma + 1; closes && c < limit; c++) {
            if (sentence.isPerson(c)) {
                return true;
            }
        }
        return false;
    }
}
