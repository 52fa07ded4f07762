package org.zunft.core.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.Members;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Version;

/** Members in memory. */
public final class InMemoryMembers implements Members {

    private final InMemoryRows<Member> rows = new InMemoryRows<>();
    private final Map<MemberId, Instant> changes = new ConcurrentHashMap<>();
    private final InMemorySeats seats;
    private final InstantSource time;

    InMemoryMembers(InMemorySeats seats, InstantSource time) {
        this.seats = seats;
        this.time = time;
    }

    @Override
    public Optional<Member> find(OrganisationId organisation, MemberId member) {
        return rows.find(organisation, member.value());
    }

    @Override
    public List<Member> find(OrganisationId organisation, Collection<MemberId> members) {
        return rows.all(organisation, member -> members.contains(member.id()));
    }

    @Override
    public Optional<Member> byEmail(OrganisationId organisation, String email) {
        return rows.all(organisation, member -> member.email().equals(email)).stream()
                .findFirst();
    }

    @Override
    public Page<Member> list(OrganisationId organisation, Optional<TeamId> team, PageRequest page) {
        return rows.page(
                organisation,
                member -> team.isEmpty()
                        || seats.heldBy(organisation, member.id()).stream()
                                .anyMatch(held -> held.team().equals(team.get())),
                page);
    }

    @Override
    public void add(OrganisationId organisation, Member member) {
        demandNewEmail(organisation, member);
        rows.add(organisation, member.id().value(), member);
        changes.put(member.id(), time.instant());
    }

    @Override
    public boolean replace(OrganisationId organisation, Member member, Version read) {
        if (find(organisation, member.id())
                .filter(now -> now.version().equals(read))
                .isEmpty()) {
            return false;
        }
        demandNewEmail(organisation, member);
        rows.put(organisation, member.id().value(), versioned(member, read.next()));
        changes.put(member.id(), time.instant());
        return true;
    }

    boolean changedSince(MemberId member, Instant moment) {
        return Optional.ofNullable(changes.get(member))
                .filter(at -> !at.isBefore(moment))
                .isPresent();
    }

    private void demandNewEmail(OrganisationId organisation, Member member) {
        if (byEmail(organisation, member.email())
                .filter(other -> !other.id().equals(member.id()))
                .isPresent()) {
            throw new AlreadyExists("email");
        }
    }

    private static Member versioned(Member member, Version version) {
        return new Member(
                member.id(),
                member.givenName(),
                member.familyName(),
                member.firm(),
                member.email(),
                member.phone(),
                member.place(),
                member.languages(),
                member.locale(),
                member.role(),
                version);
    }
}
