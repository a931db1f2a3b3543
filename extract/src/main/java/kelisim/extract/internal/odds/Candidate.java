package kelisim.extract.internal.odds;

import kelisim.extract.internal.fact.Draft;

/**
 * A fact that may be told.
 *
 * @param draft the fact
 * @param clues what speaks for it or against it
 */
public record Candidate(Draft draft, Clues clues) {}
