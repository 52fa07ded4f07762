/**
 * What clients want, as a member notes it: text, what was read out of it, place and urgency. Rule of the room: a need
 * is kept as typed, and nothing about the client's person belongs to it.
 */
@NullMarked
package org.zunft.core.need;

import org.jspecify.annotations.NullMarked;
