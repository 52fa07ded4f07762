package org.zunft.bench.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zunft.bench.world.Resident;
import org.zunft.bench.world.World;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Inquiry;
import org.zunft.core.need.Need;
import org.zunft.core.organisation.FairnessPolicy;
import org.zunft.core.organisation.Organisation;
import org.zunft.core.organisation.OrganisationRole;
import org.zunft.core.organisation.Standing;
import org.zunft.core.organisation.Team;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.TeamId;

/** Who asks, as the use case would have read it from the database. */
record Inquirers(Organisation organisation, Map<TeamId, Team> teams, Map<MemberId, Resident> residents) {

    static Inquirers of(World world, FairnessPolicy fairness) {
        Organisation measured = world.organisation();
        var organisation =
                new Organisation(measured.id(), measured.name(), measured.zone(), measured.locale(), fairness);
        return new Inquirers(
                organisation,
                world.teams().stream().collect(Collectors.toMap(Team::id, Function.identity())),
                world.residents().stream()
                        .collect(Collectors.toMap(each -> each.member().id(), Function.identity())));
    }

    Actor actor(Need need) {
        Resident giver = giver(need);
        return new Actor(
                organisation.id(),
                need.giver(),
                OrganisationRole.NONE,
                Map.of(giver.seat().team(), giver.membership().role()));
    }

    Inquiry inquiry(Need need, Instant at) {
        Resident giver = giver(need);
        return new Inquiry(
                need,
                organisation,
                List.of(new Standing(
                        giver.seat().team(),
                        Objects.requireNonNull(teams.get(giver.seat().team())).region(),
                        giver.seat().occupation())),
                List.of(giver.offer()),
                at);
    }

    private Resident giver(Need need) {
        Resident giver = residents.get(need.giver());
        if (giver == null) {
            throw new IllegalStateException("Nobody gives the need " + need.id());
        }
        return giver;
    }
}
