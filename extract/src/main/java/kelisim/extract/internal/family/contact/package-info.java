/** How somebody is reached: phones, e-mail, web and postal addresses. */
@NullMarked
package kelisim.extract.internal.family.contact;

import org.jspecify.annotations.NullMarked;
