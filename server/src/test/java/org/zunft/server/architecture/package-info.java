/** The rules of the server's rooms. Each has a small house below {@code fixture} that breaks it. */
@NullMarked
package org.zunft.server.architecture;

import org.jspecify.annotations.NullMarked;
