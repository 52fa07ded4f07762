package org.zunft.core.offer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.Version;

/** What the members of an organisation do. */
public interface Offers {

    /** One offer. */
    Optional<Offer> find(OrganisationId organisation, OfferId offer);

    /** The offer made on a seat. */
    Optional<Offer> on(OrganisationId organisation, SeatId seat);

    /** The offers of a member. */
    List<Offer> of(OrganisationId organisation, MemberId member);

    /** Offers by id. */
    Page<Offer> list(OrganisationId organisation, PageRequest page);

    /** Stores a new offer. */
    void add(OrganisationId organisation, Offer offer);

    /**
     * Stores a changed offer under the next version.
     *
     * @param read the version that was read
     * @return whether that version still stood; if not, nothing was stored
     */
    boolean replace(OrganisationId organisation, Offer offer, Version read);

    /** Stores new offers at once. */
    default void addAll(OrganisationId organisation, Collection<Offer> offers) {
        offers.forEach(offer -> add(organisation, offer));
    }
}
