/**
 * The synthetic organisation that is measured: seeded, so that every run sees the same people, and loaded by plain
 * JDBC. Rule of the room: nothing here is timed.
 */
@NullMarked
package org.zunft.bench.world;

import org.jspecify.annotations.NullMarked;
