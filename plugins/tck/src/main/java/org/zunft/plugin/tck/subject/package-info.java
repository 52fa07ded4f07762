/** The plugin under test with all that is known of it: code, schemas, samples, cases. Judges nothing. */
@NullMarked
package org.zunft.plugin.tck.subject;

import org.jspecify.annotations.NullMarked;
