package kelisim.extract.internal.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * What is collected around a verb, before it is settled who does it and what it is done to.
 *
 * @param verbAt the chunk of the verb
 * @param verb the verb
 * @param left the phrases in front of it that may be its subjects
 * @param right the phrases behind it that may be its objects
 * @param complements what hangs on it by prepositions, on either side
 * @param shared what hangs on the verb before it, which may be told of both
 */
record ClauseDraft(
        int verbAt,
        VerbGroup verb,
        List<Phrase> left,
        List<Phrase> right,
        List<Complement> complements,
        List<Complement> shared) {

    ClauseDraft(int verbAt, VerbGroup verb) {
        this(verbAt, verb, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** This phrase alone is what stands in front of the verb. */
    void setLeft(Phrase phrase) {
        left.clear();
        left.add(phrase);
    }

    /** This phrase alone is what stands behind the verb. */
    void setRight(Phrase phrase) {
        right.clear();
        right.add(phrase);
    }
}
