package org.zunft.core.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zunft.core.matching.ListedOffer;
import org.zunft.core.matching.Listings;
import org.zunft.core.offer.Offer;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;

/** Offers with what matching needs to know of their members, from what else is in memory. */
public final class InMemoryListings implements Listings {

    private final InMemoryOrganisations organisations;
    private final InMemoryMembers members;
    private final InMemorySeats seats;
    private final InMemoryOffers offers;

    InMemoryListings(
            InMemoryOrganisations organisations, InMemoryMembers members, InMemorySeats seats, InMemoryOffers offers) {
        this.organisations = organisations;
        this.members = members;
        this.seats = seats;
        this.offers = offers;
    }

    @Override
    public void forEach(OrganisationId organisation, Consumer<ListedOffer> consumer) {
        offers.all(organisation).stream()
                .flatMap(offer -> listed(organisation, offer).stream())
                .forEach(consumer);
    }

    @Override
    public Optional<ListedOffer> find(OrganisationId organisation, OfferId offer) {
        return offers.find(organisation, offer).flatMap(found -> listed(organisation, found));
    }

    @Override
    public List<ListedOffer> changedSince(OrganisationId organisation, Instant moment) {
        return offers.all(organisation).stream()
                .filter(offer -> !offer.changedAt().isBefore(moment) || members.changedSince(offer.member(), moment))
                .flatMap(offer -> listed(organisation, offer).stream())
                .toList();
    }

    private Optional<ListedOffer> listed(OrganisationId organisation, Offer offer) {
        return seats.holder(organisation, offer.seat())
                .filter(held -> held.member().equals(offer.member()))
                .flatMap(held -> members.find(organisation, offer.member()))
                .flatMap(member -> organisations
                        .team(organisation, offer.team())
                        .map(team -> new ListedOffer(
                                offer, team.region(), member.place(), member.fullName(), member.firm())));
    }
}
