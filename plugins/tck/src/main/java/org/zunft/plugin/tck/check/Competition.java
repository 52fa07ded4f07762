package org.zunft.plugin.tck.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.zunft.api.Profession;
import org.zunft.api.Service;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Tally;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.tck.subject.Case;
import org.zunft.plugin.tck.subject.CaseFile;
import org.zunft.plugin.tck.subject.Giver;

/**
 * The host's rule of competition as far as a profession decides it: a giver is no candidate for his own need, and what
 * he does himself he passes on only when he says that he has no capacity. Seats and teams are the host's own affair.
 */
record Competition<N, O>(Profession<N, O> profession, CaseFile file, Case golden) {

    private static final String SELF = "core.self";
    private static final String SERVICE = "core.service";

    /** Adds what competition says of an offer. */
    void add(N need, String offer, Tally tally) {
        for (Giver giver : golden.givers()) {
            if (giver.offer().equals(Optional.of(offer))) {
                tally.add(SELF, 0, new Verdict.Excluded(Reason.of(SELF)));
            } else if (giver.capacity() == Giver.Capacity.UNSTATED
                    && !Collections.disjoint(profession.servicesWanted(need), services(giver))) {
                tally.add(SERVICE, 0, new Verdict.Excluded(Reason.of(SERVICE)));
            }
        }
    }

    private Set<Service> services(Giver giver) {
        Set<Service> services = new HashSet<>();
        giver.services().forEach(code -> services.add(new Service(code)));
        giver.offer()
                .map(file.offers()::get)
                .ifPresent(own -> services.addAll(profession.servicesOffered(profession.readOffer(own))));
        return services;
    }
}
