/**
 * The words of the trade as enumerations, each with its code in attributes.
 *
 * <p>Rule of the room: names only, no figures; what may change with the market lies in print-rules.properties.
 * Bindings, variable quality and print preferences carry the names of CIP4's XJDF schema.
 */
@NullMarked
package org.zunft.plugin.print.terms;

import org.jspecify.annotations.NullMarked;
