/**
 * The whole server under bad input, faults and load: the real database, the real plugin, requests over the loopback.
 * Rule of the room: what is broken here is a process, a file or a request, never an object of the server.
 */
@NullMarked
package org.zunft.server.faults;

import org.jspecify.annotations.NullMarked;
