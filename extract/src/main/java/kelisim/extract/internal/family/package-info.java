/** The families of facts: for each what it looks for in the analysed text, and what it drafts. */
@NullMarked
package kelisim.extract.internal.family;

import org.jspecify.annotations.NullMarked;
