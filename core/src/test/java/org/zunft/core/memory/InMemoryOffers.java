package org.zunft.core.memory;

import java.util.List;
import java.util.Optional;
import org.zunft.core.offer.Offer;
import org.zunft.core.offer.Offers;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.Version;

/** Offers in memory. */
public final class InMemoryOffers implements Offers {

    private final InMemoryRows<Offer> rows = new InMemoryRows<>();

    @Override
    public Optional<Offer> find(OrganisationId organisation, OfferId offer) {
        return rows.find(organisation, offer.value());
    }

    @Override
    public Optional<Offer> on(OrganisationId organisation, SeatId seat) {
        return rows.all(organisation, offer -> offer.seat().equals(seat)).stream()
                .findFirst();
    }

    @Override
    public List<Offer> of(OrganisationId organisation, MemberId member) {
        return rows.all(organisation, offer -> offer.member().equals(member));
    }

    @Override
    public Page<Offer> list(OrganisationId organisation, PageRequest page) {
        return rows.page(organisation, any -> true, page);
    }

    @Override
    public void add(OrganisationId organisation, Offer offer) {
        if (on(organisation, offer.seat()).isPresent()) {
            throw new AlreadyExists("offer");
        }
        rows.add(organisation, offer.id().value(), offer);
    }

    @Override
    public boolean replace(OrganisationId organisation, Offer offer, Version read) {
        boolean stands = find(organisation, offer.id())
                .filter(now -> now.version().equals(read))
                .isPresent();
        if (stands) {
            rows.put(organisation, offer.id().value(), versioned(offer, read.next()));
        }
        return stands;
    }

    List<Offer> all(OrganisationId organisation) {
        return rows.all(organisation, any -> true);
    }

    private static Offer versioned(Offer offer, Version version) {
        return new Offer(
                offer.id(),
                offer.member(),
                offer.seat(),
                offer.team(),
                offer.occupation(),
                offer.profession(),
                offer.schemaVersion(),
                offer.text(),
                offer.locale(),
                offer.attributes(),
                offer.radius(),
                offer.languages(),
                offer.bookedUntil(),
                offer.changedAt(),
                version);
    }
}
