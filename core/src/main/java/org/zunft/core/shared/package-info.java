/**
 * What every room needs: typed ids, id and time sources, transactions, pages. Rule of the room: JDK only, and
 * nothing that knows what a referral is.
 */
@NullMarked
package org.zunft.core.shared;

import org.jspecify.annotations.NullMarked;
