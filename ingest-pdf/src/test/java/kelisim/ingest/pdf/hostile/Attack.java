package kelisim.ingest.pdf.hostile;

import java.util.function.Supplier;

/**
 * A file that is made to hurt.
 *
 * @param expected a pattern of what must be among the outcome: the rule of a problem, or {@code text} if the page's
 *     sentence must be read in spite of it
 */
record Attack(String name, String expected, Supplier<byte[]> bytes) {}
