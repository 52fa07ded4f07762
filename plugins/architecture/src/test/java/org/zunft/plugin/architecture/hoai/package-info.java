/** Tests of the fee regulations. */
@NullMarked
package org.zunft.plugin.architecture.hoai;

import org.jspecify.annotations.NullMarked;
