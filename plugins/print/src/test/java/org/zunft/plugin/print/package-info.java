/** Tests of the print profession. */
@NullMarked
package org.zunft.plugin.print;

import org.jspecify.annotations.NullMarked;
