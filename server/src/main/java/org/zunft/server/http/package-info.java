/**
 * The JSON API under /api/v1: routes, bodies and problems (RFC 9457). Rule of the room: a controller reads, calls one use case
 * and turns its outcome into an answer; it decides nothing.
 */
@NullMarked
package org.zunft.server.http;

import org.jspecify.annotations.NullMarked;
