package org.zunft.server.demo;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.zunft.api.Profession;
import org.zunft.api.attribute.Attributes;
import org.zunft.core.offer.Offer;
import org.zunft.core.offer.Offers;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.Members;
import org.zunft.core.organisation.Membership;
import org.zunft.core.organisation.OrganisationRole;
import org.zunft.core.organisation.Seat;
import org.zunft.core.organisation.Seats;
import org.zunft.core.organisation.Team;
import org.zunft.core.profession.JsonAttributes;
import org.zunft.core.profession.Professions;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.MembershipId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.Version;

/** Stores the people of the demo on their seats, with their offers. Called inside a transaction. */
@Singleton
final class DemoPeople {

    private final Members members;
    private final Seats seats;
    private final Offers offers;
    private final Professions professions;
    private final IdSource ids;

    DemoPeople(Members members, Seats seats, Offers offers, Professions professions, IdSource ids) {
        this.members = members;
        this.seats = seats;
        this.offers = offers;
        this.professions = professions;
        this.ids = ids;
    }

    /** Stores a member with seat, membership and offer. */
    void store(OrganisationId organisation, Team team, DemoMember person, LocalDate today, Instant at, DemoIds stored) {
        Member member = member(person, team.locale(), OrganisationRole.NONE);
        var seat = new Seat(
                new SeatId(ids.next()),
                team.id(),
                person.occupation(),
                person.scope(),
                person.exclusions(),
                Version.FIRST);
        var membership = new Membership(
                new MembershipId(ids.next()),
                member.id(),
                team.id(),
                seat.id(),
                person.role(),
                today.minusDays(person.joinedDaysAgo()),
                Optional.empty());
        Offer offer = offer(person, member, seat, team.locale(), today, at);
        members.add(organisation, member);
        seats.add(organisation, seat);
        seats.add(organisation, membership);
        offers.add(organisation, offer);
        stored.put(person, member, offer);
    }

    /** The person as a member; stores nothing. */
    Member member(DemoMember person, Locale locale, OrganisationRole role) {
        return new Member(
                new MemberId(ids.next()),
                person.givenName(),
                person.familyName(),
                person.firm(),
                person.email(),
                person.phone(),
                person.place(),
                locales(person),
                locale,
                role,
                Version.FIRST);
    }

    private Offer offer(DemoMember person, Member member, Seat seat, Locale locale, LocalDate today, Instant at) {
        Optional<Profession<?, ?>> profession = professions.current().serving(person.occupation());
        Attributes attributes = profession.isPresent()
                ? new Blank("{today}", today.toString()).fill(JsonAttributes.read(person.attributes()))
                : Attributes.none();
        return new Offer(
                new OfferId(ids.next()),
                member.id(),
                seat.id(),
                seat.team(),
                person.occupation(),
                profession.map(Profession::id),
                profession.map(each -> each.offerSchema().version()),
                person.text(),
                locale,
                attributes,
                person.radiusKm() == 0 ? OptionalInt.empty() : OptionalInt.of(person.radiusKm()),
                locales(person),
                person.bookedForDays() == 0 ? Optional.empty() : Optional.of(today.plusDays(person.bookedForDays())),
                at,
                Version.FIRST);
    }

    private static List<Locale> locales(DemoMember person) {
        return person.languages().stream().map(Locale::forLanguageTag).toList();
    }
}
