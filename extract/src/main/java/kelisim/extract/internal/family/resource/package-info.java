/** What states share: rivers, lakes, reserves, species. */
@NullMarked
package kelisim.extract.internal.family.resource;

import org.jspecify.annotations.NullMarked;
