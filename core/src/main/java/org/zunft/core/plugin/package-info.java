/**
 * The plugin host: looks at a jar before loading it, loads it into a closed world, vets what it contributes, swaps
 * the catalogue, and guards every call into its code. Rule of the room: the only one that imports {@code org.pf4j}.
 */
@NullMarked
package org.zunft.core.plugin;

import org.jspecify.annotations.NullMarked;
