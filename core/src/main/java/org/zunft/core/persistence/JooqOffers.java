package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.OFFERS;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.zunft.core.offer.Offer;
import org.zunft.core.offer.Offers;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.Version;

/** Offers in MariaDB. */
@Singleton
public final class JooqOffers implements Offers {

    private final JooqTransactions transactions;

    /** Works in the open transaction. */
    public JooqOffers(JooqTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Offer> find(OrganisationId organisation, OfferId offer) {
        return transactions
                .current()
                .selectFrom(OFFERS)
                .where(OFFERS.ORGANISATION_ID.eq(organisation.value()), OFFERS.ID.eq(offer.value()))
                .fetchOptional(OfferRows::offer);
    }

    @Override
    public Optional<Offer> on(OrganisationId organisation, SeatId seat) {
        return transactions
                .current()
                .selectFrom(OFFERS)
                .where(OFFERS.ORGANISATION_ID.eq(organisation.value()), OFFERS.SEAT_ID.eq(seat.value()))
                .fetchOptional(OfferRows::offer);
    }

    @Override
    public List<Offer> of(OrganisationId organisation, MemberId member) {
        return transactions
                .current()
                .selectFrom(OFFERS)
                .where(OFFERS.ORGANISATION_ID.eq(organisation.value()), OFFERS.MEMBER_ID.eq(member.value()))
                .orderBy(OFFERS.ID)
                .fetch(OfferRows::offer);
    }

    @Override
    public Page<Offer> list(OrganisationId organisation, PageRequest page) {
        List<Offer> fetched = transactions
                .current()
                .selectFrom(OFFERS)
                .where(OFFERS.ORGANISATION_ID.eq(organisation.value()), Keyset.after(OFFERS.ID, page))
                .orderBy(OFFERS.ID)
                .limit(Keyset.limit(page))
                .fetch(OfferRows::offer);
        return Keyset.page(fetched, page, offer -> offer.id().value());
    }

    @Override
    public void add(OrganisationId organisation, Offer offer) {
        Insertion.insert(transactions.current(), OFFERS, OfferRows.row(transactions.current(), organisation, offer));
    }

    @Override
    public void addAll(OrganisationId organisation, Collection<Offer> offers) {
        Insertion.insertAll(
                transactions.current(),
                OFFERS,
                offers.stream()
                        .map(offer -> OfferRows.row(transactions.current(), organisation, offer))
                        .toList());
    }

    @Override
    public boolean replace(OrganisationId organisation, Offer offer, Version read) {
        Record changes = OfferRows.changes(transactions.current(), offer, read.next());
        return Duplicates.named(() -> transactions
                        .current()
                        .update(OFFERS)
                        .set(changes)
                        .where(
                                OFFERS.ORGANISATION_ID.eq(organisation.value()),
                                OFFERS.ID.eq(offer.id().value()),
                                OFFERS.VERSION.eq(read.number()))
                        .execute())
                == 1;
    }
}
