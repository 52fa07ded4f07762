package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.REFERRALS;
import static org.zunft.core.persistence.generated.Tables.REFERRAL_EVENTS;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.zunft.core.access.Partners;
import org.zunft.core.need.Whereabouts;
import org.zunft.core.referral.Referral;
import org.zunft.core.referral.ReferralEvent;
import org.zunft.core.referral.ReferralState;
import org.zunft.core.referral.Referrals;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Version;

/** Referrals and their events in MariaDB. */
@Singleton
public final class JooqReferrals implements Referrals, Whereabouts, Partners {

    private final JooqTransactions transactions;

    /** Works in the open transaction. */
    public JooqReferrals(JooqTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Referral> find(OrganisationId organisation, ReferralId referral) {
        return transactions
                .current()
                .selectFrom(REFERRALS)
                .where(REFERRALS.ORGANISATION_ID.eq(organisation.value()), REFERRALS.ID.eq(referral.value()))
                .fetchOptional(ReferralRows::referral);
    }

    @Override
    public Page<Referral> givenBy(
            OrganisationId organisation, MemberId giver, Set<ReferralState> states, PageRequest page) {
        return page(organisation, REFERRALS.GIVER_ID.eq(giver.value()), states, page);
    }

    @Override
    public Page<Referral> receivedBy(
            OrganisationId organisation, MemberId receiver, Set<ReferralState> states, PageRequest page) {
        return page(organisation, REFERRALS.RECEIVER_ID.eq(receiver.value()), states, page);
    }

    @Override
    public List<Referral> toWake(OrganisationId organisation, LocalDate today, int most) {
        return transactions
                .current()
                .selectFrom(REFERRALS)
                .where(
                        REFERRALS.ORGANISATION_ID.eq(organisation.value()),
                        REFERRALS.HELD_UNTIL.le(today),
                        REFERRALS.STATE.eq(ReferralState.ON_HOLD.name()))
                .orderBy(REFERRALS.HELD_UNTIL, REFERRALS.ID)
                .limit(most)
                .fetch(ReferralRows::referral);
    }

    @Override
    public List<Referral> chain(OrganisationId organisation, ReferralId head) {
        return transactions
                .current()
                .selectFrom(REFERRALS)
                .where(REFERRALS.ORGANISATION_ID.eq(organisation.value()), REFERRALS.CHAIN_ID.eq(head.value()))
                .orderBy(REFERRALS.PARENT_ID.isNotNull(), REFERRALS.ID)
                .fetch(ReferralRows::referral);
    }

    @Override
    public List<ReferralEvent> history(OrganisationId organisation, ReferralId referral) {
        return transactions
                .current()
                .selectFrom(REFERRAL_EVENTS)
                .where(
                        REFERRAL_EVENTS.ORGANISATION_ID.eq(organisation.value()),
                        REFERRAL_EVENTS.REFERRAL_ID.eq(referral.value()))
                .orderBy(REFERRAL_EVENTS.NUMBER)
                .fetch(ReferralRows::event);
    }

    @Override
    public void add(OrganisationId organisation, Referral referral, ReferralEvent first) {
        addWithHistory(organisation, referral, List.of(first));
    }

    @Override
    public void addWithHistory(OrganisationId organisation, Referral referral, List<ReferralEvent> history) {
        Insertion.insert(
                transactions.current(), REFERRALS, ReferralRows.row(transactions.current(), organisation, referral));
        Insertion.insertAll(
                transactions.current(),
                REFERRAL_EVENTS,
                history.stream()
                        .map(event -> ReferralRows.row(transactions.current(), organisation, event))
                        .toList());
    }

    @Override
    public boolean append(OrganisationId organisation, Referral referral, ReferralEvent event, Version read) {
        Record changes = ReferralRows.changes(transactions.current(), referral, read.next());
        int changed = transactions
                .current()
                .update(REFERRALS)
                .set(changes)
                .where(
                        REFERRALS.ORGANISATION_ID.eq(organisation.value()),
                        REFERRALS.ID.eq(referral.id().value()),
                        REFERRALS.VERSION.eq(read.number()))
                .execute();
        if (changed == 0) {
            return false;
        }
        Insertion.insert(
                transactions.current(), REFERRAL_EVENTS, ReferralRows.row(transactions.current(), organisation, event));
        return true;
    }

    @Override
    public boolean isWithReceiver(OrganisationId organisation, NeedId need) {
        return transactions
                .current()
                .fetchExists(
                        REFERRALS,
                        REFERRALS.ORGANISATION_ID.eq(organisation.value()),
                        REFERRALS.LIVE_NEED_ID.eq(need.value()));
    }

    @Override
    public Set<MemberId> of(OrganisationId organisation, MemberId member, Collection<MemberId> among) {
        List<UUID> ids = among.stream().map(MemberId::value).toList();
        return transactions
                .current()
                .select(REFERRALS.RECEIVER_ID)
                .from(REFERRALS)
                .where(
                        REFERRALS.ORGANISATION_ID.eq(organisation.value()),
                        REFERRALS.GIVER_ID.eq(member.value()),
                        REFERRALS.RECEIVER_ID.in(ids),
                        REFERRALS.LIVE_NEED_ID.isNotNull())
                .union(DSL.select(REFERRALS.GIVER_ID)
                        .from(REFERRALS)
                        .where(
                                REFERRALS.ORGANISATION_ID.eq(organisation.value()),
                                REFERRALS.RECEIVER_ID.eq(member.value()),
                                REFERRALS.GIVER_ID.in(ids),
                                REFERRALS.LIVE_NEED_ID.isNotNull()))
                .fetchSet(row -> new MemberId(row.value1()));
    }

    private Page<Referral> page(
            OrganisationId organisation, Condition member, Set<ReferralState> states, PageRequest page) {
        List<Referral> fetched = transactions
                .current()
                .selectFrom(REFERRALS)
                .where(
                        REFERRALS.ORGANISATION_ID.eq(organisation.value()),
                        member,
                        in(states),
                        Keyset.after(REFERRALS.ID, page))
                .orderBy(REFERRALS.ID)
                .limit(Keyset.limit(page))
                .fetch(ReferralRows::referral);
        return Keyset.page(fetched, page, referral -> referral.id().value());
    }

    private static Condition in(Set<ReferralState> states) {
        return states.isEmpty()
                ? DSL.noCondition()
                : REFERRALS.STATE.in(states.stream().map(ReferralState::name).toList());
    }
}
