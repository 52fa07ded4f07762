/** Persistence tried on real databases; {@link org.zunft.core.persistence.TestDatabase} gives each test class one. */
@NullMarked
package org.zunft.core.persistence;

import org.jspecify.annotations.NullMarked;
