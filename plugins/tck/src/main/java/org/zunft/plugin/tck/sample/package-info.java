/** Values that satisfy a JSON schema, made from a seed. Knows schemas, nothing of professions. */
@NullMarked
package org.zunft.plugin.tck.sample;

import org.jspecify.annotations.NullMarked;
