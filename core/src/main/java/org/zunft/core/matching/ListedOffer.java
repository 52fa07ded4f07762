package org.zunft.core.matching;

import org.zunft.core.offer.Offer;
import org.zunft.core.place.PostalCode;
import org.zunft.core.shared.RegionId;

/**
 * An offer with what matching needs to know of the member who makes it.
 *
 * @param offer the offer
 * @param region the region of its team
 * @param place where the member is
 */
public record ListedOffer(Offer offer, RegionId region, PostalCode place) {}
