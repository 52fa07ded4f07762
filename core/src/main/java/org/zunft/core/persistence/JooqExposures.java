package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.EXPOSURES;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.InsertValuesStep5;
import org.jooq.Record;
import org.jooq.SelectSeekStep1;
import org.jooq.impl.DSL;
import org.zunft.core.matching.Exposure;
import org.zunft.core.matching.Exposures;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;

/** Exposures in MariaDB. */
@Singleton
public final class JooqExposures implements Exposures {

    private static final int BATCH = 500;

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
        var sums = new TreeMap<OfferId, Exposure>();
        more.forEach((offer, exposure) -> sums.put(
                offer,
                Optional.ofNullable(before.get(offer))
                        .map(earlier -> earlier.plus(exposure))
                        .orElse(exposure)));
        // One statement each would keep the database busy for seconds after a lively quarter of a minute.
        var batch = new ArrayList<Map.Entry<OfferId, Exposure>>(BATCH);
        for (var sum : sums.entrySet()) {
            batch.add(sum);
            if (batch.size() == BATCH) {
                put(organisation, batch);
                batch.clear();
            }
        }
        put(organisation, batch);
    }

    private void put(OrganisationId organisation, List<Map.Entry<OfferId, Exposure>> sums) {
        if (sums.isEmpty()) {
            return;
        }
        InsertValuesStep5<?, UUID, UUID, Double, Double, Instant> insert = transactions
                .current()
                .insertInto(
                        EXPOSURES,
                        EXPOSURES.ORGANISATION_ID,
                        EXPOSURES.OFFER_ID,
                        EXPOSURES.SHOWN,
                        EXPOSURES.MERIT,
                        EXPOSURES.FADED_TO);
        for (var sum : sums) {
            Exposure exposure = sum.getValue();
            insert = insert.values(
                    organisation.value(), sum.getKey().value(), exposure.shown(), exposure.merit(), exposure.at());
        }
        insert.onDuplicateKeyUpdate()
                .set(EXPOSURES.SHOWN, DSL.excluded(EXPOSURES.SHOWN))
                .set(EXPOSURES.MERIT, DSL.excluded(EXPOSURES.MERIT))
                .set(EXPOSURES.FADED_TO, DSL.excluded(EXPOSURES.FADED_TO))
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
