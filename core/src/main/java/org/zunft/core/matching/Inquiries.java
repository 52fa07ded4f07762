package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.zunft.core.access.Actor;
import org.zunft.core.need.Needs;
import org.zunft.core.offer.Offers;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.organisation.Seats;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.Transactions;

/** Reads what a match depends on. */
@Singleton
public final class Inquiries {

    private final Transactions transactions;
    private final Needs needs;
    private final Offers offers;
    private final Organisations organisations;
    private final Seats seats;
    private final InstantSource time;

    /** Reads from these. */
    public Inquiries(
            Transactions transactions,
            Needs needs,
            Offers offers,
            Organisations organisations,
            Seats seats,
            InstantSource time) {
        this.transactions = transactions;
        this.needs = needs;
        this.offers = offers;
        this.organisations = organisations;
        this.seats = seats;
        this.time = time;
    }

    /** The inquiry about a need, asked by somebody who may not be the one who noted it. */
    public Optional<Inquiry> about(Actor asking, NeedId id) {
        return transactions.read(() -> needs.find(asking.organisation(), id)
                .map(need -> new Inquiry(
                        need,
                        organisations.find(asking.organisation()).orElseThrow(),
                        seats.standings(asking.organisation(), asking.member()),
                        offers.of(asking.organisation(), asking.member()),
                        time.instant())));
    }
}
