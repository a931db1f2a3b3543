package kelisim.extract.internal.lexicon;

/** Which form of its lemma a word is. */
public enum Inflection {
    /** As the data gives it. */
    AS_GIVEN,
    /** A noun's plural. */
    PLURAL,
    /** A verb's infinitive and plain present. */
    BASE,
    /** A verb's third person singular. */
    THIRD,
    /** A verb's past that cannot be its participle. */
    PAST,
    /** A verb's past participle that cannot be its past. */
    PARTICIPLE,
    /** A form that is both past and past participle, as all regular ones. */
    PAST_OR_PARTICIPLE,
    /** A verb's present participle and gerund. */
    ING,
    /** A noun made from a verb: signing, ratification. */
    NOUN
}
