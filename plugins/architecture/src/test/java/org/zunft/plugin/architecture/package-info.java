/** Tests of the architecture profession. */
@NullMarked
package org.zunft.plugin.architecture;

import org.jspecify.annotations.NullMarked;
