package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.MEMBERS;
import static org.zunft.core.persistence.generated.Tables.MEMBERSHIPS;
import static org.zunft.core.persistence.generated.Tables.OFFERS;
import static org.zunft.core.persistence.generated.Tables.TEAMS;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.zunft.core.matching.ListedOffer;
import org.zunft.core.matching.Listings;
import org.zunft.core.place.PostalCode;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.RegionId;

/** Offers with what matching needs to know of their members, from MariaDB. */
@Singleton
public final class JooqListings implements Listings {

    /** So many offers are in memory at a time. */
    private static final int BATCH = 2000;

    private final JooqTransactions transactions;

    /** Works in the open transaction. */
    public JooqListings(JooqTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void forEach(OrganisationId organisation, Consumer<ListedOffer> consumer) {
        Condition rest = DSL.noCondition();
        for (List<ListedOffer> batch = batch(organisation, rest); !batch.isEmpty(); ) {
            batch.forEach(consumer);
            if (batch.size() < BATCH) {
                return;
            }
            batch = batch(
                    organisation, OFFERS.ID.gt(batch.getLast().offer().id().value()));
        }
    }

    @Override
    public Optional<ListedOffer> find(OrganisationId organisation, OfferId offer) {
        return listed(organisation, OFFERS.ID.eq(offer.value())).fetchOptional(JooqListings::listing);
    }

    @Override
    public List<ListedOffer> changedSince(OrganisationId organisation, Instant moment) {
        // Two conditions with OR would read every offer; each of these has its index.
        return listed(organisation, OFFERS.CHANGED_AT.ge(moment))
                .union(listed(organisation, MEMBERS.CHANGED_AT.ge(moment)))
                .fetch(JooqListings::listing);
    }

    private List<ListedOffer> batch(OrganisationId organisation, Condition rest) {
        return listed(organisation, rest).orderBy(OFFERS.ID).limit(BATCH).fetch(JooqListings::listing);
    }

    private SelectConditionStep<Record> listed(OrganisationId organisation, Condition which) {
        return transactions
                .current()
                .select(OFFERS.fields())
                .select(
                        TEAMS.REGION_ID,
                        MEMBERS.COUNTRY,
                        MEMBERS.POSTAL_CODE,
                        MEMBERS.GIVEN_NAME,
                        MEMBERS.FAMILY_NAME,
                        MEMBERS.FIRM)
                .from(OFFERS)
                .join(MEMBERSHIPS)
                .on(
                        MEMBERSHIPS.ORGANISATION_ID.eq(OFFERS.ORGANISATION_ID),
                        MEMBERSHIPS.HELD_SEAT_ID.eq(OFFERS.SEAT_ID),
                        MEMBERSHIPS.MEMBER_ID.eq(OFFERS.MEMBER_ID))
                .join(MEMBERS)
                .on(MEMBERS.ORGANISATION_ID.eq(OFFERS.ORGANISATION_ID), MEMBERS.ID.eq(OFFERS.MEMBER_ID))
                .join(TEAMS)
                .on(TEAMS.ORGANISATION_ID.eq(OFFERS.ORGANISATION_ID), TEAMS.ID.eq(OFFERS.TEAM_ID))
                .where(OFFERS.ORGANISATION_ID.eq(organisation.value()), which);
    }

    private static ListedOffer listing(Record row) {
        return new ListedOffer(
                OfferRows.offer(row),
                new RegionId(row.get(TEAMS.REGION_ID)),
                new PostalCode(row.get(MEMBERS.COUNTRY), row.get(MEMBERS.POSTAL_CODE)),
                row.get(MEMBERS.GIVEN_NAME) + " " + row.get(MEMBERS.FAMILY_NAME),
                row.get(MEMBERS.FIRM));
    }
}
