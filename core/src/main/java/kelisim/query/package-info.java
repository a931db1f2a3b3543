/** How to ask an archive: typed, immutable questions whose answers carry their evidence. {@link kelisim.query.Ask} begins each. */
@NullMarked
package kelisim.query;

import org.jspecify.annotations.NullMarked;
