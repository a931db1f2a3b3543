package kelisim.ingest.text;

import java.nio.charset.Charset;
import java.util.List;
import kelisim.spi.Problem;

/**
 * A file's characters.
 *
 * @param text the characters, without a byte-order mark
 * @param charset the charset they were read in
 * @param problems what the charset could not say
 */
record Decoded(String text, Charset charset, List<Problem> problems) {}
