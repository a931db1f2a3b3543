/** Archives and facts as files: JSON, JSON Lines and YAML both ways; CSV, GraphML and DOT to look at them elsewhere. */
@NullMarked
package kelisim.io;

import org.jspecify.annotations.NullMarked;
