package org.zunft.core.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zunft.core.organisation.Membership;
import org.zunft.core.organisation.Seat;
import org.zunft.core.organisation.Seats;
import org.zunft.core.organisation.Standing;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;

/** Seats and memberships in memory. */
public final class InMemorySeats implements Seats {

    private final InMemoryRows<Seat> seats = new InMemoryRows<>();
    private final InMemoryRows<Membership> memberships = new InMemoryRows<>();
    private final InMemoryOrganisations organisations;

    InMemorySeats(InMemoryOrganisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<Seat> find(OrganisationId organisation, SeatId seat) {
        return seats.find(organisation, seat.value());
    }

    @Override
    public Page<Seat> list(OrganisationId organisation, Optional<TeamId> team, PageRequest page) {
        return seats.page(organisation, seat -> team.isEmpty() || team.get().equals(seat.team()), page);
    }

    @Override
    public Optional<Seat> of(OrganisationId organisation, TeamId team, String occupation) {
        return seats
                .all(
                        organisation,
                        seat -> seat.team().equals(team) && seat.occupation().equals(occupation))
                .stream()
                .findFirst();
    }

    @Override
    public void add(OrganisationId organisation, Seat seat) {
        if (of(organisation, seat.team(), seat.occupation()).isPresent()) {
            throw new AlreadyExists("seat");
        }
        seats.add(organisation, seat.id().value(), seat);
    }

    @Override
    public List<Membership> heldBy(OrganisationId organisation, MemberId member) {
        return memberships.all(
                organisation,
                held -> held.member().equals(member) && held.leftOn().isEmpty());
    }

    @Override
    public List<Standing> standings(OrganisationId organisation, MemberId member) {
        return heldBy(organisation, member).stream()
                .flatMap(held -> find(organisation, held.seat()).stream())
                .flatMap(seat -> organisations
                        .team(organisation, seat.team())
                        .map(team -> new Standing(team.id(), team.region(), seat.occupation()))
                        .stream())
                .toList();
    }

    @Override
    public Map<MemberId, Set<TeamId>> teamsOf(OrganisationId organisation, Collection<MemberId> members) {
        return memberships
                .all(
                        organisation,
                        held -> members.contains(held.member()) && held.leftOn().isEmpty())
                .stream()
                .collect(Collectors.groupingBy(
                        Membership::member, Collectors.mapping(Membership::team, Collectors.toSet())));
    }

    @Override
    public Optional<Membership> holder(OrganisationId organisation, SeatId seat) {
        return memberships
                .all(
                        organisation,
                        held -> held.seat().equals(seat) && held.leftOn().isEmpty())
                .stream()
                .findFirst();
    }

    @Override
    public void add(OrganisationId organisation, Membership membership) {
        if (membership.leftOn().isEmpty()
                && holder(organisation, membership.seat()).isPresent()) {
            throw new AlreadyExists("holder");
        }
        memberships.add(organisation, membership.id().value(), membership);
    }
}
