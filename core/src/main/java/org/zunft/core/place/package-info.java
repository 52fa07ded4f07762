/** Places in Germany, Austria, Switzerland, Liechtenstein and Luxembourg by postal code. Rule of the room: JDK only. */
@NullMarked
package org.zunft.core.place;

import org.jspecify.annotations.NullMarked;
