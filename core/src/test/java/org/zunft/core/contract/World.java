package org.zunft.core.contract;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.zunft.api.ProfessionId;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.api.matching.Part;
import org.zunft.core.matching.Explanation;
import org.zunft.core.memory.Stores;
import org.zunft.core.need.GiverCapacity;
import org.zunft.core.need.Need;
import org.zunft.core.need.Origin;
import org.zunft.core.need.Reading;
import org.zunft.core.offer.Offer;
import org.zunft.core.organisation.FairnessPolicy;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.Membership;
import org.zunft.core.organisation.Organisation;
import org.zunft.core.organisation.OrganisationRole;
import org.zunft.core.organisation.Region;
import org.zunft.core.organisation.Seat;
import org.zunft.core.organisation.Team;
import org.zunft.core.organisation.TeamRole;
import org.zunft.core.place.PostalCode;
import org.zunft.core.referral.EventKind;
import org.zunft.core.referral.Referral;
import org.zunft.core.referral.ReferralEvent;
import org.zunft.core.referral.ReferralState;
import org.zunft.core.referral.Source;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.MembershipId;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.TimeOrderedIds;
import org.zunft.core.shared.Version;

/** An organisation of its own in a store, with a region and a team, and the means to add to it. */
final class World {

    /** A second that the clocks of Berlin skip, with all the digits the database keeps. */
    static final Instant SKIPPED_IN_BERLIN = Instant.parse("2026-03-29T02:30:00.123456Z");

    private static final Locale AUSTRIAN = Locale.forLanguageTag("de-AT");

    final Stores stores;
    final IdSource ids = new TimeOrderedIds(InstantSource.system(), new SecureRandom());
    final OrganisationId organisation = new OrganisationId(ids.next());
    final RegionId region = new RegionId(ids.next());
    final TeamId team = new TeamId(ids.next());

    private World(Stores stores) {
        this.stores = stores;
    }

    static World in(Stores stores) {
        var world = new World(stores);
        stores.transactions().write(() -> {
            stores.organisations()
                    .add(new Organisation(
                            world.organisation,
                            "Zünftige Gesellschaft",
                            ZoneId.of("Europe/Vienna"),
                            AUSTRIAN,
                            FairnessPolicy.TAKE_TURNS));
            stores.organisations().add(world.organisation, new Region(world.region, "Österreich"));
            stores.organisations().add(world.organisation, world.team(world.team, "Sankt Pölten"));
            return world;
        });
        return world;
    }

    Team team(TeamId id, String name) {
        return new Team(id, region, name, AUSTRIAN, new PostalCode("AT", "3100"), Version.FIRST);
    }

    /** A member not stored yet. */
    Member member(String email) {
        return new Member(
                new MemberId(ids.next()),
                "Zoë 🖨",
                "Öztürk-Größe",
                "Druckerei „Schwarze Kunst“ & Söhne",
                email,
                "+43 2742 1234",
                new PostalCode("AT", "3100"),
                List.of(Locale.GERMAN, Locale.forLanguageTag("sr-Latn-RS")),
                AUSTRIAN,
                OrganisationRole.OFFICE,
                Version.FIRST);
    }

    MemberId newMember() {
        Member member = member(ids.next() + "@example.org");
        write(() -> stores.members().add(organisation, member));
        return member.id();
    }

    /** A seat not stored yet. */
    Seat seat(String occupation) {
        return new Seat(
                new SeatId(ids.next()), team, occupation, "Offsetdruck, auch größer", "keine Flexo 🙅", Version.FIRST);
    }

    SeatId newSeat() {
        Seat seat = seat("7322." + ids.next());
        write(() -> stores.seats().add(organisation, seat));
        return seat.id();
    }

    Membership membership(MemberId member, SeatId seat, Optional<LocalDate> leftOn) {
        return new Membership(
                new MembershipId(ids.next()),
                member,
                team,
                seat,
                TeamRole.TEAM_LEAD,
                LocalDate.of(2024, 2, 29),
                leftOn);
    }

    /** Stores a member who holds a seat and has an offer on it. */
    Offer newOffer() {
        MemberId member = newMember();
        SeatId seat = newSeat();
        Offer offer = offer(member, seat);
        write(() -> {
            stores.seats().add(organisation, membership(member, seat, Optional.empty()));
            stores.offers().add(organisation, offer);
        });
        return offer;
    }

    /** An offer not stored yet. */
    Offer offer(MemberId member, SeatId seat) {
        return new Offer(
                new OfferId(ids.next()),
                member,
                seat,
                team,
                "7322.1",
                Optional.of(new ProfessionId("print")),
                Optional.of("1.2"),
                "Flyer, Bücher — und Größe 135 g/m² 🖨",
                Locale.GERMAN,
                attributes(),
                OptionalInt.of(75),
                List.of(Locale.GERMAN, Locale.ENGLISH),
                Optional.of(LocalDate.of(2026, 12, 31)),
                SKIPPED_IN_BERLIN,
                Version.FIRST);
    }

    static Attributes attributes() {
        return Attributes.none()
                .with("zertifikat", Value.of("FSC® „gemischt“ 🌲"))
                .with("weight", new Value.Decimal(new BigDecimal("134.9000000000000000000001")))
                .with("copies", Value.of(10_000))
                .with("proof", Value.of(false))
                .with("colours", Value.of(List.of("4/4", "1/0")))
                .with("finish", Attributes.none().with("lacquer", Value.of(true)));
    }

    /** A need not stored yet. */
    Need need(MemberId giver) {
        return new Need(
                new NeedId(ids.next()),
                giver,
                "10.000 Flyer A5, 4/4, größer geht's nicht 🙏",
                AUSTRIAN,
                Optional.of("7322.1"),
                Optional.of(new ProfessionId("print")),
                Optional.of("1.2"),
                attributes(),
                List.of(
                        new Reading("copies", Value.of(10_000), "10.000", 0, 6),
                        new Reading("format", Value.of("a5"), "A5", 13, 15)),
                Optional.of(new PostalCode("DE", "01067")),
                GiverCapacity.NO_CAPACITY,
                Origin.MEMBER,
                SKIPPED_IN_BERLIN,
                Version.FIRST);
    }

    /** A referral not stored yet, with need, giver and offer stored; every optional field is filled but the parent. */
    Referral referral() {
        return referral(newMember(), newOffer(), new ReferralId(ids.next()), Optional.empty());
    }

    Referral referral(MemberId giver, Offer offer, ReferralId id, Optional<Referral> parent) {
        Need need = need(giver);
        write(() -> stores.needs().add(organisation, need));
        return new Referral(
                id,
                need.id(),
                giver,
                offer.member(),
                offer.id(),
                ReferralState.OFFERED,
                Optional.of(LocalDate.of(2026, 3, 31)),
                Optional.of(LocalDate.of(2026, 4, 30)),
                parent.map(Referral::id),
                parent.map(Referral::chain).orElse(id),
                new Explanation(
                        873,
                        List.of(new Explanation.Line(
                                "run-length",
                                Part.Kind.SCORE,
                                12,
                                900,
                                Map.of(Locale.GERMAN, "Größe paßt 👍", Locale.ENGLISH, "The size fits")))),
                Source.IMPORT,
                SKIPPED_IN_BERLIN,
                SKIPPED_IN_BERLIN.plusSeconds(1),
                Optional.of(SKIPPED_IN_BERLIN.plusSeconds(2)),
                Version.FIRST);
    }

    ReferralEvent event(Referral referral, int number) {
        return new ReferralEvent(
                referral.id(),
                number,
                EventKind.HELD,
                Optional.of(ReferralState.OFFERED),
                referral.state(),
                referral.giver(),
                SKIPPED_IN_BERLIN,
                Optional.of("CAPACITY"),
                "Bitte Grüße 🙂",
                Source.API);
    }

    void write(Runnable work) {
        stores.transactions().write(() -> {
            work.run();
            return organisation;
        });
    }

    <T> T read(Supplier<T> work) {
        return stores.transactions().read(work);
    }
}
