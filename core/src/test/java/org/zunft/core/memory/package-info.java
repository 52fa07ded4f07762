/** Every port in memory, for tests that need no database; held to the same contracts as the adapters of MariaDB. */
@NullMarked
package org.zunft.core.memory;

import org.jspecify.annotations.NullMarked;
