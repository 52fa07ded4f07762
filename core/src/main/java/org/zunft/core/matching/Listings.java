package org.zunft.core.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;

/** Offers together with what matching needs to know of their members; read only. */
public interface Listings {

    /** Shows every offer whose membership lasts. */
    void forEach(OrganisationId organisation, Consumer<ListedOffer> consumer);

    /** One offer whose membership lasts. */
    Optional<ListedOffer> find(OrganisationId organisation, OfferId offer);

    /** Offers that changed, or whose member changed, at or after a moment; those whose membership lasts. */
    List<ListedOffer> changedSince(OrganisationId organisation, Instant moment);
}
