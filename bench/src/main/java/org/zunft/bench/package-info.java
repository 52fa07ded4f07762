/**
 * The benchmarks: what is measured, against which yardstick, and the table of both. Rule of the room: it prints what it
 * finds, also when it falls short, and nothing here is shipped.
 */
@NullMarked
package org.zunft.bench;

import org.jspecify.annotations.NullMarked;
