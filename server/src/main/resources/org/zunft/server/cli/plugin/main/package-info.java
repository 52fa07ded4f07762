/** @Name@ as a profession. */
@NullMarked
package @package@;

import org.jspecify.annotations.NullMarked;
