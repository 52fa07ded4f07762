/** The program. Rule of the room: it holds the entry point and nothing else. */
@NullMarked
package org.zunft.server;

import org.jspecify.annotations.NullMarked;
