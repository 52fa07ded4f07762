/**
 * A need passed to a receiver, with its life: few states, append-only events. Rule of the room: a step is taken by
 * {@link org.zunft.core.referral.Life} or not at all, and what happened is never overwritten.
 */
@NullMarked
package org.zunft.core.referral;

import org.jspecify.annotations.NullMarked;
