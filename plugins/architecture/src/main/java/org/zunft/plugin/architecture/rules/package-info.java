/**
 * The rules A1 to A15, one class each, and the notice of the fee.
 *
 * <p>Rule of the room: pure arithmetic on typed values; no parsing, no figures outside {@link
 * org.zunft.plugin.architecture.rules.Figures}, the tables of the law excepted.
 */
@NullMarked
package org.zunft.plugin.architecture.rules;

import org.jspecify.annotations.NullMarked;
