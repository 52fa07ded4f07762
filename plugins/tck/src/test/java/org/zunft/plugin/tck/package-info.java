/** The checks proven by plugins that break them. */
@NullMarked
package org.zunft.plugin.tck;

import org.jspecify.annotations.NullMarked;
