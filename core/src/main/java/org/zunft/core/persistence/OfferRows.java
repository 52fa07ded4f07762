package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.OFFERS;

import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.zunft.api.ProfessionId;
import org.zunft.core.offer.Offer;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Version;

/** Offers to rows and back. */
final class OfferRows {

    private OfferRows() {}

    /** A whole row. */
    static Record row(DSLContext statements, OrganisationId organisation, Offer offer) {
        Record row = changes(statements, offer, offer.version());
        row.set(OFFERS.ORGANISATION_ID, organisation.value());
        row.set(OFFERS.ID, offer.id().value());
        return row;
    }

    /** What may differ between versions. */
    static Record changes(DSLContext statements, Offer offer, Version version) {
        Record row = statements.newRecord(OFFERS);
        row.set(OFFERS.MEMBER_ID, offer.member().value());
        row.set(OFFERS.SEAT_ID, offer.seat().value());
        row.set(OFFERS.TEAM_ID, offer.team().value());
        row.set(OFFERS.OCCUPATION, offer.occupation());
        row.set(OFFERS.PROFESSION, offer.profession().map(ProfessionId::value).orElse(null));
        row.set(OFFERS.SCHEMA_VERSION, offer.schemaVersion().orElse(null));
        row.set(OFFERS.TEXT, offer.text());
        row.set(OFFERS.LOCALE, Columns.tag(offer.locale()));
        row.set(OFFERS.ATTRIBUTES, JsonColumns.attributes(offer.attributes()));
        row.set(OFFERS.RADIUS, radius(offer.radius()));
        row.set(OFFERS.LANGUAGES, Columns.tags(offer.languages()));
        row.set(OFFERS.BOOKED_UNTIL, offer.bookedUntil().orElse(null));
        row.set(OFFERS.CHANGED_AT, offer.changedAt());
        row.set(OFFERS.VERSION, version.number());
        return row;
    }

    static Offer offer(Record row) {
        return new Offer(
                new OfferId(row.get(OFFERS.ID)),
                new MemberId(row.get(OFFERS.MEMBER_ID)),
                new SeatId(row.get(OFFERS.SEAT_ID)),
                new TeamId(row.get(OFFERS.TEAM_ID)),
                row.get(OFFERS.OCCUPATION),
                Optional.ofNullable(row.get(OFFERS.PROFESSION)).map(ProfessionId::new),
                Optional.ofNullable(row.get(OFFERS.SCHEMA_VERSION)),
                row.get(OFFERS.TEXT),
                Columns.locale(row.get(OFFERS.LOCALE)),
                JsonColumns.attributes(row.get(OFFERS.ATTRIBUTES)),
                radius(row.get(OFFERS.RADIUS)),
                Columns.locales(row.get(OFFERS.LANGUAGES)),
                Optional.ofNullable(row.get(OFFERS.BOOKED_UNTIL)),
                row.get(OFFERS.CHANGED_AT),
                new Version(row.get(OFFERS.VERSION)));
    }

    private static @Nullable Integer radius(OptionalInt radius) {
        return radius.isPresent() ? radius.getAsInt() : null;
    }

    private static OptionalInt radius(@Nullable Integer kilometres) {
        return kilometres == null ? OptionalInt.empty() : OptionalInt.of(kilometres);
    }
}
