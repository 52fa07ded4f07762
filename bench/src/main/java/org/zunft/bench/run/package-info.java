/** The measurements, each with its yardsticks. Rule of the room: what is timed and what is not stands in its Javadoc. */
@NullMarked
package org.zunft.bench.run;

import org.jspecify.annotations.NullMarked;
