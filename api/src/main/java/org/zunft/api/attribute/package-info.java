/** Structured facts about needs and offers: JSON-like values, the schema that bounds them, readers. */
@NullMarked
package org.zunft.api.attribute;

import org.jspecify.annotations.NullMarked;
