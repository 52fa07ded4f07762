package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.MEMBERSHIPS;
import static org.zunft.core.persistence.generated.Tables.SEATS;
import static org.zunft.core.persistence.generated.Tables.TEAMS;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.zunft.core.organisation.Membership;
import org.zunft.core.organisation.Seat;
import org.zunft.core.organisation.Seats;
import org.zunft.core.organisation.Standing;
import org.zunft.core.organisation.TeamRole;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.MembershipId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Version;

/** Seats and memberships in MariaDB. */
@Singleton
public final class JooqSeats implements Seats {

    private final JooqTransactions transactions;

    /** Works in the open transaction. */
    public JooqSeats(JooqTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Seat> find(OrganisationId organisation, SeatId seat) {
        return transactions
                .current()
                .selectFrom(SEATS)
                .where(SEATS.ORGANISATION_ID.eq(organisation.value()), SEATS.ID.eq(seat.value()))
                .fetchOptional(JooqSeats::seat);
    }

    @Override
    public Page<Seat> list(OrganisationId organisation, Optional<TeamId> team, PageRequest page) {
        List<Seat> fetched = transactions
                .current()
                .selectFrom(SEATS)
                .where(
                        SEATS.ORGANISATION_ID.eq(organisation.value()),
                        team.map(one -> SEATS.TEAM_ID.eq(one.value())).orElseGet(DSL::noCondition),
                        Keyset.after(SEATS.ID, page))
                .orderBy(SEATS.ID)
                .limit(Keyset.limit(page))
                .fetch(JooqSeats::seat);
        return Keyset.page(fetched, page, seat -> seat.id().value());
    }

    @Override
    public Optional<Seat> of(OrganisationId organisation, TeamId team, String occupation) {
        return transactions
                .current()
                .selectFrom(SEATS)
                .where(
                        SEATS.ORGANISATION_ID.eq(organisation.value()),
                        SEATS.TEAM_ID.eq(team.value()),
                        SEATS.OCCUPATION.eq(occupation))
                .fetchOptional(JooqSeats::seat);
    }

    @Override
    public void add(OrganisationId organisation, Seat seat) {
        Insertion.insert(transactions.current(), SEATS, row(organisation, seat));
    }

    @Override
    public void addSeats(OrganisationId organisation, Collection<Seat> seats) {
        Insertion.insertAll(
                transactions.current(),
                SEATS,
                seats.stream().map(seat -> row(organisation, seat)).toList());
    }

    @Override
    public List<Membership> heldBy(OrganisationId organisation, MemberId member) {
        return transactions
                .current()
                .selectFrom(MEMBERSHIPS)
                .where(
                        MEMBERSHIPS.ORGANISATION_ID.eq(organisation.value()),
                        MEMBERSHIPS.MEMBER_ID.eq(member.value()),
                        MEMBERSHIPS.LEFT_ON.isNull())
                .orderBy(MEMBERSHIPS.ID)
                .fetch(JooqSeats::membership);
    }

    @Override
    public List<Standing> standings(OrganisationId organisation, MemberId member) {
        return transactions
                .current()
                .select(SEATS.TEAM_ID, SEATS.OCCUPATION, TEAMS.REGION_ID)
                .from(MEMBERSHIPS)
                .join(SEATS)
                .on(SEATS.ORGANISATION_ID.eq(MEMBERSHIPS.ORGANISATION_ID), SEATS.ID.eq(MEMBERSHIPS.SEAT_ID))
                .join(TEAMS)
                .on(TEAMS.ORGANISATION_ID.eq(SEATS.ORGANISATION_ID), TEAMS.ID.eq(SEATS.TEAM_ID))
                .where(
                        MEMBERSHIPS.ORGANISATION_ID.eq(organisation.value()),
                        MEMBERSHIPS.MEMBER_ID.eq(member.value()),
                        MEMBERSHIPS.LEFT_ON.isNull())
                .orderBy(MEMBERSHIPS.ID)
                .fetch(row -> new Standing(
                        new TeamId(row.get(SEATS.TEAM_ID)),
                        new RegionId(row.get(TEAMS.REGION_ID)),
                        row.get(SEATS.OCCUPATION)));
    }

    @Override
    public Map<MemberId, Set<TeamId>> teamsOf(OrganisationId organisation, Collection<MemberId> members) {
        return transactions
                .current()
                .select(MEMBERSHIPS.MEMBER_ID, MEMBERSHIPS.TEAM_ID)
                .from(MEMBERSHIPS)
                .where(
                        MEMBERSHIPS.ORGANISATION_ID.eq(organisation.value()),
                        MEMBERSHIPS.MEMBER_ID.in(
                                members.stream().map(MemberId::value).toList()),
                        MEMBERSHIPS.LEFT_ON.isNull())
                .fetchGroups(
                        row -> new MemberId(row.get(MEMBERSHIPS.MEMBER_ID)),
                        row -> new TeamId(row.get(MEMBERSHIPS.TEAM_ID)))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    }

    @Override
    public Optional<Membership> holder(OrganisationId organisation, SeatId seat) {
        return transactions
                .current()
                .selectFrom(MEMBERSHIPS)
                .where(MEMBERSHIPS.ORGANISATION_ID.eq(organisation.value()), MEMBERSHIPS.HELD_SEAT_ID.eq(seat.value()))
                .fetchOptional(JooqSeats::membership);
    }

    @Override
    public void add(OrganisationId organisation, Membership membership) {
        Insertion.insert(transactions.current(), MEMBERSHIPS, row(organisation, membership));
    }

    @Override
    public void addMemberships(OrganisationId organisation, Collection<Membership> memberships) {
        Insertion.insertAll(
                transactions.current(),
                MEMBERSHIPS,
                memberships.stream()
                        .map(membership -> row(organisation, membership))
                        .toList());
    }

    private Record row(OrganisationId organisation, Seat seat) {
        Record row = transactions.current().newRecord(SEATS);
        row.set(SEATS.ORGANISATION_ID, organisation.value());
        row.set(SEATS.ID, seat.id().value());
        row.set(SEATS.TEAM_ID, seat.team().value());
        row.set(SEATS.OCCUPATION, seat.occupation());
        row.set(SEATS.SCOPE, seat.scope());
        row.set(SEATS.EXCLUSIONS, seat.exclusions());
        row.set(SEATS.VERSION, seat.version().number());
        return row;
    }

    private Record row(OrganisationId organisation, Membership membership) {
        Record row = transactions
                .current()
                .newRecord(
                        MEMBERSHIPS.ORGANISATION_ID,
                        MEMBERSHIPS.ID,
                        MEMBERSHIPS.MEMBER_ID,
                        MEMBERSHIPS.TEAM_ID,
                        MEMBERSHIPS.SEAT_ID,
                        MEMBERSHIPS.ROLE,
                        MEMBERSHIPS.JOINED_ON,
                        MEMBERSHIPS.LEFT_ON);
        row.set(MEMBERSHIPS.ORGANISATION_ID, organisation.value());
        row.set(MEMBERSHIPS.ID, membership.id().value());
        row.set(MEMBERSHIPS.MEMBER_ID, membership.member().value());
        row.set(MEMBERSHIPS.TEAM_ID, membership.team().value());
        row.set(MEMBERSHIPS.SEAT_ID, membership.seat().value());
        row.set(MEMBERSHIPS.ROLE, membership.role().name());
        row.set(MEMBERSHIPS.JOINED_ON, membership.joinedOn());
        row.set(MEMBERSHIPS.LEFT_ON, membership.leftOn().orElse(null));
        return row;
    }

    private static Seat seat(Record row) {
        return new Seat(
                new SeatId(row.get(SEATS.ID)),
                new TeamId(row.get(SEATS.TEAM_ID)),
                row.get(SEATS.OCCUPATION),
                row.get(SEATS.SCOPE),
                row.get(SEATS.EXCLUSIONS),
                new Version(row.get(SEATS.VERSION)));
    }

    private static Membership membership(Record row) {
        return new Membership(
                new MembershipId(row.get(MEMBERSHIPS.ID)),
                new MemberId(row.get(MEMBERSHIPS.MEMBER_ID)),
                new TeamId(row.get(MEMBERSHIPS.TEAM_ID)),
                new SeatId(row.get(MEMBERSHIPS.SEAT_ID)),
                TeamRole.valueOf(row.get(MEMBERSHIPS.ROLE)),
                row.get(MEMBERSHIPS.JOINED_ON),
                Optional.ofNullable(row.get(MEMBERSHIPS.LEFT_ON)));
    }
}
