/**
 * The words of the trade as enumerations, each with its code in attributes.
 *
 * <p>Rule of the room: names only, no figures; what may change with law or market lies in the files of {@code hoai},
 * {@code law} and architecture-rules.properties. Constants carry the German names of the HOAI and of building law,
 * because no English ones exist.
 */
@NullMarked
package org.zunft.plugin.architecture.terms;

import org.jspecify.annotations.NullMarked;
