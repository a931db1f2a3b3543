/** Texts that are themselves instruments: their title page, preamble, closing formula and signature blocks. */
@NullMarked
package kelisim.extract.internal.family.treaty;

import org.jspecify.annotations.NullMarked;
