package kelisim.extract.internal.phrase;

import java.util.List;

/**
 * What a clause says: a verb with those who do it and what it is done to. A passive clause is turned: its subject is among
 * the objects, and who stands behind 'by' among the subjects.
 *
 * @param verb the verb
 * @param subjects who does it, one phrase for each conjunct
 * @param objects what it is done to
 * @param complements what hangs on it by prepositions, in order, those in front of the subject too
 * @param begin the first token of the clause
 * @param end the token after its last
 * @param standing how real it is told to be, the verbs that govern it taken into account
 */
public record Frame(
        VerbGroup verb,
        List<Phrase> subjects,
        List<Phrase> objects,
        List<Complement> complements,
        int begin,
        int end,
        Standing standing) {

    public Frame {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        complements = List.copyOf(complements);
    }

    /** This clause with other subjects. */
    Frame withSubjects(List<Phrase> others) {
        int last = others.isEmpty() ? end : others.get(others.size() - 1).end();
        return new Frame(verb, others, objects, complements, begin, Math.max(end, last), standing);
    }

    /** Whether its verb is of this class, such as {@code sign}. */
    public boolean is(String verbClass) {
        return verb.is(verbClass);
    }

    /** Whether its verb is of one of these classes. */
    public boolean isAny(VerbClasses verbClasses) {
        return verbClasses.have(verb);
    }
}
