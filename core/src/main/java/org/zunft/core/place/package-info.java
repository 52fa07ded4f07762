/**
 * Places in Germany, Austria, Switzerland, Liechtenstein and Luxembourg by postal code, and distances between them.
 * Rule of the room: JDK only, data that ships with the product, no request to anybody at run time.
 */
@NullMarked
package org.zunft.core.place;

import org.jspecify.annotations.NullMarked;
