/** A tiny profession without a flaw: what passes every check, and what each broken plugin differs from in one point. */
@NullMarked
package org.zunft.plugin.tck.sound;

import org.jspecify.annotations.NullMarked;
