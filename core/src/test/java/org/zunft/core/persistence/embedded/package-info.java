/** The embedded server tried as a process: started, killed, found again. */
@NullMarked
package org.zunft.core.persistence.embedded;

import org.jspecify.annotations.NullMarked;
