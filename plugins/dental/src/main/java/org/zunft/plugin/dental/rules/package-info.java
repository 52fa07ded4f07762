/**
 * The rules D3 to D16, one class each. D1 and D2 are law and lie in the room of that name; D14, competition, is the
 * host's, who compares services.
 *
 * <p>Rule of the room: pure arithmetic on typed values; no parsing, no figures outside {@link
 * org.zunft.plugin.dental.rules.Figures}.
 */
@NullMarked
package org.zunft.plugin.dental.rules;

import org.jspecify.annotations.NullMarked;
