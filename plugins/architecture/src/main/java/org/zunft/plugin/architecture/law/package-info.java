/**
 * Building law as far as it decides who may submit documents: building classes and the rules of the German Länder.
 *
 * <p>Rule of the room: what stands here is dated and ages; it informs, it does not advise. Past its time a table may
 * tell, but exclude nobody.
 */
@NullMarked
package org.zunft.plugin.architecture.law;

import org.jspecify.annotations.NullMarked;
