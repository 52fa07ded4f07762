/**
 * The tree of organisation, regions and teams; members, their seats and memberships. Rule of the room: every port
 * method takes the organisation first, and nothing crosses it.
 */
@NullMarked
package org.zunft.core.organisation;

import org.jspecify.annotations.NullMarked;
