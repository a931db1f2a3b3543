/** YAML data files as trees that know their lines. */
@NullMarked
package kelisim.extract.internal.data;

import org.jspecify.annotations.NullMarked;
