/**
 * From a sentence to attributes, German and English.
 *
 * <p>Rule of the room: precision before recall. What is said twice in different ways, negated or only hinted at is
 * not read.
 */
@NullMarked
package org.zunft.plugin.architecture.cues;

import org.jspecify.annotations.NullMarked;
