package kelisim.archive;

import kelisim.fact.Code;

/** What a judgement rests on. */
public enum Basis implements Code {
    /** A person said so; this outweighs all others. */
    USER,
    /** What is known of the world: states, renamed places, acronyms. */
    KNOWLEDGE,
    /** How the names are written. */
    NAME,
    /** What the documents say of the bearers of the names: offices, dates, numbers, states. */
    CONTEXT
}
