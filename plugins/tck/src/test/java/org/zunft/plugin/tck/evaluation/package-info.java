@NullMarked
package org.zunft.plugin.tck.evaluation;

import org.jspecify.annotations.NullMarked;
