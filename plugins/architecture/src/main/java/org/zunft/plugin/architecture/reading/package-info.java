/**
 * From attributes to typed values: the one place that knows in which shapes a fact may be stated.
 *
 * <p>Rule of the room: liberal in shape, strict in meaning; a value that cannot be understood is left unstated.
 */
@NullMarked
package org.zunft.plugin.architecture.reading;

import org.jspecify.annotations.NullMarked;
