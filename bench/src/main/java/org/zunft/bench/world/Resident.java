package org.zunft.bench.world;

import org.zunft.core.offer.Offer;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.Membership;
import org.zunft.core.organisation.Seat;

/**
 * A synthetic member with his seat and his offer.
 *
 * @param member the person
 * @param seat the seat he holds
 * @param membership his time on it
 * @param offer what he does
 */
public record Resident(Member member, Seat seat, Membership membership, Offer offer) {}
