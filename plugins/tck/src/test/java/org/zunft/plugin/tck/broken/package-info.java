/** Plugins with one flaw each. Every flaw is one that a check must find, and no other check may mind. */
@NullMarked
package org.zunft.plugin.tck.broken;

import org.jspecify.annotations.NullMarked;
