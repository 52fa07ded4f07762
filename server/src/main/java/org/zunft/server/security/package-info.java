/**
 * Who is asking: passwords, tokens, the filter in front of every route. Rule of the room: deny by default, and no secret
 * is stored or logged in the clear.
 */
@NullMarked
package org.zunft.server.security;

import org.jspecify.annotations.NullMarked;
