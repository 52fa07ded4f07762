/**
 * Need and offer as the rules see them: typed, immutable, with everything derived beforehand.
 *
 * <p>Rule of the room: a component that is null was not stated; a rule must never take that for a no.
 */
@NullMarked
package org.zunft.plugin.architecture.model;

import org.jspecify.annotations.NullMarked;
