package org.zunft.bench.world;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import org.zunft.api.ProfessionId;
import org.zunft.api.attribute.Attributes;
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
import org.zunft.core.place.Place;
import org.zunft.core.profession.CataloguedOccupation;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.MembershipId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.TimeOrderedIds;
import org.zunft.core.shared.Version;

/** Invents the synthetic organisation; the same seed gives the same one. */
public final class Founding {

    private static final int TEAMS = 2500;
    private static final Instant FOUNDED = Instant.parse("2026-01-05T08:00:00Z");
    private static final LocalDate JOINED = LocalDate.of(2026, 1, 5);

    private final SplittableRandom random;
    private final TimeOrderedIds ids;
    private final List<Place> towns = Towns.all();
    private final Printers printers;
    private final Sentences sentences;
    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<Resident> residents = new ArrayList<>();

    private Founding(long seed) {
        random = new SplittableRandom(seed);
        ids = new TimeOrderedIds(InstantSource.fixed(FOUNDED), random.split());
        printers = new Printers(Golden.of(World.PRINT), random.split());
        sentences = new Sentences(random.split());
    }

    /** Invents it. */
    public static World of(long seed) {
        var founding = new Founding(seed);
        var organisation = new Organisation(
                new OrganisationId(founding.ids.next()),
                "Messverband (erfunden)",
                ZoneId.of("Europe/Berlin"),
                Locale.GERMAN,
                FairnessPolicy.TAKE_TURNS);
        founding.settle();
        return new World(
                organisation, List.copyOf(founding.regions.values()), founding.teams, List.copyOf(founding.residents));
    }

    private void settle() {
        List<CataloguedOccupation> trades = Trades.all();
        for (int number = 0; number < TEAMS; number++) {
            int home = random.nextInt(towns.size());
            Place place = towns.get(home);
            String area = place.code().country() + " " + place.code().code().substring(0, 2);
            Region region = regions.computeIfAbsent(area, name -> new Region(new RegionId(ids.next()), name));
            var team = new Team(
                    new TeamId(ids.next()),
                    region.id(),
                    "Team " + number + " " + place.name(),
                    Locale.GERMAN,
                    place.code(),
                    Version.FIRST);
            teams.add(team);
            for (CataloguedOccupation trade : trades) {
                // The file is sorted by postal code, so a few rows further is somewhere near.
                int near = Math.clamp(home + random.nextInt(-15, 16), 0, towns.size() - 1);
                residents.add(resident(team, trade, towns.get(near)));
            }
        }
    }

    private Resident resident(Team team, CataloguedOccupation trade, Place town) {
        UUID id = ids.next();
        var member = new Member(
                new MemberId(id),
                "Mess",
                "Person " + residents.size(),
                trade.masculine() + " " + town.name() + " (erfunden)",
                "m" + residents.size() + "@zunft.example",
                "",
                town.code(),
                List.of(Locale.GERMAN),
                Locale.GERMAN,
                OrganisationRole.NONE,
                Version.FIRST);
        var seat = new Seat(new SeatId(ids.next()), team.id(), trade.code(), "", "", Version.FIRST);
        var membership = new Membership(
                new MembershipId(ids.next()),
                member.id(),
                team.id(),
                seat.id(),
                TeamRole.MEMBER,
                JOINED,
                Optional.empty());
        return new Resident(member, seat, membership, offer(member.id(), seat, trade, town));
    }

    private Offer offer(MemberId member, Seat seat, CataloguedOccupation trade, Place town) {
        boolean prints = trade.isco08().startsWith("732");
        Attributes attributes = prints ? printers.next() : Attributes.none();
        return new Offer(
                new OfferId(ids.next()),
                member,
                seat.id(),
                seat.team(),
                trade.code(),
                prints ? Optional.of(new ProfessionId(World.PRINT)) : Optional.empty(),
                prints ? Optional.of("1.0") : Optional.empty(),
                prints ? sentences.printer(attributes, town.name()) : sentences.trade(trade.masculine(), town.name()),
                Locale.GERMAN,
                attributes,
                random.nextInt(3) == 0 ? OptionalInt.of(50 * random.nextInt(2, 9)) : OptionalInt.empty(),
                List.of(Locale.GERMAN),
                random.nextInt(20) == 0 ? Optional.of(LocalDate.of(2027, 1, 15)) : Optional.empty(),
                FOUNDED,
                Version.FIRST);
    }
}
