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
 * @param name the full name of the member, to be shown and never to be searched for
 * @param firm the firm of the member; empty when he has none
 */
public record ListedOffer(Offer offer, RegionId region, PostalCode place, String name, String firm) {}
