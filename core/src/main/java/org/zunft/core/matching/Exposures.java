package org.zunft.core.matching;

import java.util.Collection;
import java.util.Map;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;

/** How often offers were shown for what they deserve. */
public interface Exposures {

    /** The exposure of offers; those never shown are left out. */
    Map<OfferId, Exposure> find(OrganisationId organisation, Collection<OfferId> offers);

    /** Adds to the exposure of offers, fading what was there. */
    void add(OrganisationId organisation, Map<OfferId, Exposure> more);
}
