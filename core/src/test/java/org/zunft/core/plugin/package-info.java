/** Tests of the plugin host and the guard, on real little jars compiled while they run. */
@NullMarked
package org.zunft.core.plugin;

import org.jspecify.annotations.NullMarked;
