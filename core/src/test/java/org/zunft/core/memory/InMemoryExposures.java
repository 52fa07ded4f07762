package org.zunft.core.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.zunft.core.matching.Exposure;
import org.zunft.core.matching.Exposures;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;

/** Exposures in memory. */
public final class InMemoryExposures implements Exposures {

    private final InMemoryRows<Exposure> rows = new InMemoryRows<>();

    @Override
    public Map<OfferId, Exposure> find(OrganisationId organisation, Collection<OfferId> offers) {
        Map<OfferId, Exposure> found = new HashMap<>();
        for (OfferId offer : offers) {
            rows.find(organisation, offer.value()).ifPresent(exposure -> found.put(offer, exposure));
        }
        return found;
    }

    @Override
    public void add(OrganisationId organisation, Map<OfferId, Exposure> more) {
        more.forEach((offer, exposure) -> rows.put(
                organisation,
                offer.value(),
                rows.find(organisation, offer.value())
                        .map(before -> before.plus(exposure))
                        .orElse(exposure)));
    }
}
