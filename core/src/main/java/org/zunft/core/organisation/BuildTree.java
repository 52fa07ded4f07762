package org.zunft.core.organisation;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.zunft.core.place.Places;
import org.zunft.core.place.PostalCode;
import org.zunft.core.profession.Occupations;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Transactions;
import org.zunft.core.shared.Version;

/** Regions, teams and seats come into being. Whether the actor may do so is decided before. */
@Singleton
public final class BuildTree {

    private final Transactions transactions;
    private final Organisations organisations;
    private final Seats seats;
    private final Places places;
    private final Occupations occupations;
    private final IdSource ids;

    /** Builds trees. */
    public BuildTree(
            Transactions transactions,
            Organisations organisations,
            Seats seats,
            Places places,
            Occupations occupations,
            IdSource ids) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.seats = seats;
        this.places = places;
        this.occupations = occupations;
        this.ids = ids;
    }

    /** What comes of it. */
    public sealed interface Outcome<T> {

        /**
         * It is there.
         *
         * @param value what came into being
         */
        record Built<T>(T value) implements Outcome<T> {}

        /** What it is to belong to does not exist. */
        record ParentNotFound<T>() implements Outcome<T> {}

        /** There is no such postal code. */
        record PlaceUnknown<T>() implements Outcome<T> {}

        /** The catalogue does not know the occupation. */
        record OccupationUnknown<T>() implements Outcome<T> {}

        /** The team seats this profession already. */
        record AlreadyThere<T>() implements Outcome<T> {}
    }

    /** Adds a region. */
    public Outcome<Region> region(OrganisationId organisation, String name) {
        var region = new Region(new RegionId(ids.next()), name);
        return transactions.write(() -> {
            organisations.add(organisation, region);
            return new Outcome.Built<>(region);
        });
    }

    /** Adds a team to a region. */
    public Outcome<Team> team(
            OrganisationId organisation, RegionId region, String name, Locale locale, PostalCode place) {
        if (places.find(place).isEmpty()) {
            return new Outcome.PlaceUnknown<>();
        }
        var team = new Team(new TeamId(ids.next()), region, name, locale, place, Version.FIRST);
        return transactions.write(() -> {
            boolean known = organisations.tree(organisation).stream()
                    .flatMap(tree -> tree.regions().stream())
                    .anyMatch(each -> each.id().equals(region));
            if (!known) {
                return new Outcome.ParentNotFound<>();
            }
            organisations.add(organisation, team);
            return new Outcome.Built<>(team);
        });
    }

    /** Opens a seat in a team. */
    public Outcome<Seat> seat(
            OrganisationId organisation, TeamId team, String occupation, String scope, String exclusions) {
        if (occupations.find(occupation).isEmpty()) {
            return new Outcome.OccupationUnknown<>();
        }
        var seat = new Seat(new SeatId(ids.next()), team, occupation, scope, exclusions, Version.FIRST);
        return transactions.write(() -> {
            Optional<Team> parent = organisations.team(organisation, team);
            if (parent.isEmpty()) {
                return new Outcome.ParentNotFound<>();
            }
            if (seats.of(organisation, team, occupation).isPresent()) {
                return new Outcome.AlreadyThere<>();
            }
            seats.add(organisation, seat);
            return new Outcome.Built<>(seat);
        });
    }
}
