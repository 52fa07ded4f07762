/**
 * Needs and offers as typed values, with everything derived that the rules compare.
 *
 * <p>Rule of the room: values only. A component that may be null was not stated.
 */
@NullMarked
package org.zunft.plugin.dental.model;

import org.jspecify.annotations.NullMarked;
