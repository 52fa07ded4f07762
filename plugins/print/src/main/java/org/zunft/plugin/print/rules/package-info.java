/**
 * The rules P1 to P15, one class each, and the narrowing of presses they share.
 *
 * <p>Rule of the room: pure arithmetic on typed values; no parsing, no streams, no figures outside {@link
 * org.zunft.plugin.print.rules.Figures}.
 */
@NullMarked
package org.zunft.plugin.print.rules;

import org.jspecify.annotations.NullMarked;
