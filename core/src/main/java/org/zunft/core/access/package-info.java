/**
 * Who may do what: one decision function over actor, action and subject. Rule of the room: what is not allowed here is
 * denied.
 */
@NullMarked
package org.zunft.core.access;

import org.jspecify.annotations.NullMarked;
