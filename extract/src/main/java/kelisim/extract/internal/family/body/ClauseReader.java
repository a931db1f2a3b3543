package kelisim.extract.internal.family.body;

import kelisim.extract.internal.phrase.Frame;

/** Reads the affiliations that one clause tells; it is given clauses that tell what is so, never what is denied or planned. */
interface ClauseReader {

    void read(Frame frame);
}
