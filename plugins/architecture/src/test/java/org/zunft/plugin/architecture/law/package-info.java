/** Tests of building law. */
@NullMarked
package org.zunft.plugin.architecture.law;

import org.jspecify.annotations.NullMarked;
