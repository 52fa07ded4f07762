/** How well the cues of a profession read: labelled texts, what was read of them, precision and recall. No test framework. */
@NullMarked
package org.zunft.plugin.tck.evaluation;

import org.jspecify.annotations.NullMarked;
