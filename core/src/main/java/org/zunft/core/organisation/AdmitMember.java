package org.zunft.core.organisation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zunft.core.place.Places;
import org.zunft.core.place.PostalCode;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.MembershipId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.Transactions;
import org.zunft.core.shared.Version;

/** A person becomes a member on a seat. Whether the actor may do so is decided before. */
@Singleton
public final class AdmitMember {

    private final Transactions transactions;
    private final Members members;
    private final Seats seats;
    private final Organisations organisations;
    private final Places places;
    private final IdSource ids;
    private final InstantSource time;

    /** Admits members. */
    public AdmitMember(
            Transactions transactions,
            Members members,
            Seats seats,
            Organisations organisations,
            Places places,
            IdSource ids,
            InstantSource time) {
        this.transactions = transactions;
        this.members = members;
        this.seats = seats;
        this.organisations = organisations;
        this.places = places;
        this.ids = ids;
        this.time = time;
    }

    /**
     * What is known of a person.
     *
     * @param givenName the given name
     * @param familyName the family name
     * @param firm the firm
     * @param email the mail address
     * @param phone the phone number; may be empty
     * @param place where the firm is
     * @param languages the languages the person works in
     * @param locale the language the person reads
     */
    public record Person(
            String givenName,
            String familyName,
            String firm,
            String email,
            String phone,
            PostalCode place,
            List<Locale> languages,
            Locale locale) {}

    /** What comes of it. */
    public sealed interface Outcome {

        /**
         * The person is a member.
         *
         * @param member as stored
         */
        record Admitted(Member member) implements Outcome {}

        /** There is no such seat. */
        record SeatNotFound() implements Outcome {}

        /** Somebody holds the seat. */
        record SeatTaken() implements Outcome {}

        /** A member has this mail address already. */
        record EmailTaken() implements Outcome {}

        /** There is no such postal code. */
        record PlaceUnknown() implements Outcome {}

        /** There is no such member. */
        record NotFound() implements Outcome {}

        /** Somebody changed the member in the meantime. */
        record Stale() implements Outcome {}
    }

    /** Admits a person to a seat. */
    public Outcome handle(OrganisationId organisation, SeatId seat, Person person) {
        if (places.find(person.place()).isEmpty()) {
            return new Outcome.PlaceUnknown();
        }
        Member member = member(new MemberId(ids.next()), person, OrganisationRole.NONE, Version.FIRST);
        return transactions.write(() -> {
            Optional<Seat> found = seats.find(organisation, seat);
            if (found.isEmpty()) {
                return new Outcome.SeatNotFound();
            }
            if (seats.holder(organisation, seat).isPresent()) {
                return new Outcome.SeatTaken();
            }
            if (members.byEmail(organisation, member.email()).isPresent()) {
                return new Outcome.EmailTaken();
            }
            members.add(organisation, member);
            seats.add(organisation, membership(organisation, member, found.get()));
            return new Outcome.Admitted(member);
        });
    }

    /** Changes what is known of a member. */
    public Outcome change(OrganisationId organisation, MemberId id, Person person, Version read) {
        if (places.find(person.place()).isEmpty()) {
            return new Outcome.PlaceUnknown();
        }
        return transactions.write(() -> {
            Optional<Member> before = members.find(organisation, id);
            if (before.isEmpty()) {
                return new Outcome.NotFound();
            }
            Member changed = member(id, person, before.get().role(), read.next());
            boolean taken = members.byEmail(organisation, changed.email())
                    .filter(other -> !other.id().equals(id))
                    .isPresent();
            if (taken) {
                return new Outcome.EmailTaken();
            }
            return members.replace(organisation, changed, read) ? new Outcome.Admitted(changed) : new Outcome.Stale();
        });
    }

    private Membership membership(OrganisationId organisation, Member member, Seat seat) {
        var zone = organisations.find(organisation).orElseThrow().zone();
        LocalDate today = time.instant().atZone(zone).toLocalDate();
        return new Membership(
                new MembershipId(ids.next()),
                member.id(),
                seat.team(),
                seat.id(),
                TeamRole.MEMBER,
                today,
                Optional.empty());
    }

    private static Member member(MemberId id, Person person, OrganisationRole role, Version version) {
        return new Member(
                id,
                person.givenName(),
                person.familyName(),
                person.firm(),
                person.email().toLowerCase(Locale.ROOT),
                person.phone(),
                person.place(),
                person.languages(),
                person.locale(),
                role,
                version);
    }
}
