/** The checks, one class each. A check reports problems as sentences; it throws for nothing a plugin does. */
@NullMarked
package org.zunft.plugin.tck.check;

import org.jspecify.annotations.NullMarked;
