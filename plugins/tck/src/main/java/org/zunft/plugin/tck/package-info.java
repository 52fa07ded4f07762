/** What a plugin author extends, and the list of all checks. Holds no check itself. */
@NullMarked
package org.zunft.plugin.tck;

import org.jspecify.annotations.NullMarked;
