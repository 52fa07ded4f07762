package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.REFERRALS;
import static org.zunft.core.persistence.generated.Tables.REFERRAL_EVENTS;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.zunft.core.referral.EventKind;
import org.zunft.core.referral.Referral;
import org.zunft.core.referral.ReferralEvent;
import org.zunft.core.referral.ReferralState;
import org.zunft.core.referral.Source;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Version;

/** Referrals and their events to rows and back. */
final class ReferralRows {

    private ReferralRows() {}

    /** A whole row. */
    static Record row(DSLContext statements, OrganisationId organisation, Referral referral) {
        Record row = changes(statements, referral, referral.version());
        row.set(REFERRALS.ORGANISATION_ID, organisation.value());
        row.set(REFERRALS.ID, referral.id().value());
        return row;
    }

    /** What may differ between versions. */
    static Record changes(DSLContext statements, Referral referral, Version version) {
        Record row = statements.newRecord(REFERRALS);
        row.set(REFERRALS.NEED_ID, referral.need().value());
        row.set(REFERRALS.GIVER_ID, referral.giver().value());
        row.set(REFERRALS.RECEIVER_ID, referral.receiver().value());
        row.set(REFERRALS.OFFER_ID, referral.offer().value());
        row.set(REFERRALS.STATE, referral.state().name());
        row.set(REFERRALS.DUE_ON, referral.due().orElse(null));
        row.set(REFERRALS.HELD_UNTIL, referral.held().orElse(null));
        row.set(REFERRALS.PARENT_ID, referral.parent().map(ReferralId::value).orElse(null));
        row.set(REFERRALS.CHAIN_ID, referral.chain().value());
        row.set(REFERRALS.EXPLANATION, JsonColumns.explanation(referral.explanation()));
        row.set(REFERRALS.SOURCE, referral.source().name());
        row.set(REFERRALS.OFFERED_AT, referral.offeredAt());
        row.set(REFERRALS.CHANGED_AT, referral.changedAt());
        row.set(REFERRALS.TOLD_AT, referral.toldAt().orElse(null));
        row.set(REFERRALS.VERSION, version.number());
        return row;
    }

    static Referral referral(Record row) {
        return new Referral(
                new ReferralId(row.get(REFERRALS.ID)),
                new NeedId(row.get(REFERRALS.NEED_ID)),
                new MemberId(row.get(REFERRALS.GIVER_ID)),
                new MemberId(row.get(REFERRALS.RECEIVER_ID)),
                new OfferId(row.get(REFERRALS.OFFER_ID)),
                ReferralState.valueOf(row.get(REFERRALS.STATE)),
                Optional.ofNullable(row.get(REFERRALS.DUE_ON)),
                Optional.ofNullable(row.get(REFERRALS.HELD_UNTIL)),
                Optional.ofNullable(row.get(REFERRALS.PARENT_ID)).map(ReferralId::new),
                new ReferralId(row.get(REFERRALS.CHAIN_ID)),
                JsonColumns.explanation(row.get(REFERRALS.EXPLANATION)),
                Source.valueOf(row.get(REFERRALS.SOURCE)),
                row.get(REFERRALS.OFFERED_AT),
                row.get(REFERRALS.CHANGED_AT),
                Optional.ofNullable(row.get(REFERRALS.TOLD_AT)),
                new Version(row.get(REFERRALS.VERSION)));
    }

    static Record row(DSLContext statements, OrganisationId organisation, ReferralEvent event) {
        Record row = statements.newRecord(REFERRAL_EVENTS);
        row.set(REFERRAL_EVENTS.ORGANISATION_ID, organisation.value());
        row.set(REFERRAL_EVENTS.REFERRAL_ID, event.referral().value());
        row.set(REFERRAL_EVENTS.NUMBER, event.number());
        row.set(REFERRAL_EVENTS.KIND, event.kind().name());
        row.set(
                REFERRAL_EVENTS.FROM_STATE,
                event.from().map(ReferralState::name).orElse(null));
        row.set(REFERRAL_EVENTS.TO_STATE, event.to().name());
        row.set(REFERRAL_EVENTS.ACTOR_ID, event.actor().value());
        row.set(REFERRAL_EVENTS.HAPPENED_AT, event.at());
        row.set(REFERRAL_EVENTS.REASON, event.reason().orElse(null));
        row.set(REFERRAL_EVENTS.NOTE, event.note());
        row.set(REFERRAL_EVENTS.SOURCE, event.source().name());
        return row;
    }

    static ReferralEvent event(Record row) {
        return new ReferralEvent(
                new ReferralId(row.get(REFERRAL_EVENTS.REFERRAL_ID)),
                row.get(REFERRAL_EVENTS.NUMBER),
                EventKind.valueOf(row.get(REFERRAL_EVENTS.KIND)),
                Optional.ofNullable(row.get(REFERRAL_EVENTS.FROM_STATE)).map(ReferralState::valueOf),
                ReferralState.valueOf(row.get(REFERRAL_EVENTS.TO_STATE)),
                new MemberId(row.get(REFERRAL_EVENTS.ACTOR_ID)),
                row.get(REFERRAL_EVENTS.HAPPENED_AT),
                Optional.ofNullable(row.get(REFERRAL_EVENTS.REASON)),
                row.get(REFERRAL_EVENTS.NOTE),
                Source.valueOf(row.get(REFERRAL_EVENTS.SOURCE)));
    }
}
