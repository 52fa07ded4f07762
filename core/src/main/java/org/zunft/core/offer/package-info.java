/**
 * What members do: text, attributes of the profession, area, languages, capacity. Rule of the room: an offer is
 * stored only with attributes that its profession's schema accepts.
 */
@NullMarked
package org.zunft.core.offer;

import org.jspecify.annotations.NullMarked;
