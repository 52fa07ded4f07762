package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.EXPOSURES;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.SelectSeekStep1;
import org.zunft.core.matching.Exposure;
import org.zunft.core.matching.Exposures;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;

/** Exposures in MariaDB. */
@Singleton
public final class JooqExposures implements Exposures {

    private final JooqTransactions transactions;

    /** Works in the open transaction. */
    public JooqExposures(JooqTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<OfferId, Exposure> find(OrganisationId organisation, Collection<OfferId> offers) {
        return select(organisation, offers).fetchMap(JooqExposures::offer, JooqExposures::exposure);
    }

    @Override
    public void add(OrganisationId organisation, Map<OfferId, Exposure> more) {
        Map<OfferId, Exposure> before =
                select(organisation, more.keySet()).forUpdate().fetchMap(JooqExposures::offer, JooqExposures::exposure);
        // In the order of the ids, so that two who add to the same offers wait for each other instead of crossing.
        new TreeMap<>(more)
                .forEach((offer, exposure) -> put(
                        organisation,
                        offer,
                        Optional.ofNullable(before.get(offer))
                                .map(earlier -> earlier.plus(exposure))
                                .orElse(exposure)));
    }

    private void put(OrganisationId organisation, OfferId offer, Exposure exposure) {
        Record row = transactions.current().newRecord(EXPOSURES);
        row.set(EXPOSURES.SHOWN, exposure.shown());
        row.set(EXPOSURES.MERIT, exposure.merit());
        row.set(EXPOSURES.FADED_TO, exposure.at());
        transactions
                .current()
                .insertInto(EXPOSURES)
                .set(EXPOSURES.ORGANISATION_ID, organisation.value())
                .set(EXPOSURES.OFFER_ID, offer.value())
                .set(row)
                .onDuplicateKeyUpdate()
                .set(row)
                .execute();
    }

    private SelectSeekStep1<? extends Record, UUID> select(OrganisationId organisation, Collection<OfferId> offers) {
        return transactions
                .current()
                .selectFrom(EXPOSURES)
                .where(
                        EXPOSURES.ORGANISATION_ID.eq(organisation.value()),
                        EXPOSURES.OFFER_ID.in(
                                offers.stream().map(OfferId::value).toList()))
                .orderBy(EXPOSURES.OFFER_ID);
    }

    private static OfferId offer(Record row) {
        return new OfferId(row.get(EXPOSURES.OFFER_ID));
    }

    private static Exposure exposure(Record row) {
        return new Exposure(row.get(EXPOSURES.SHOWN), row.get(EXPOSURES.MERIT), row.get(EXPOSURES.FADED_TO));
    }
}
