package org.zunft.core.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.zunft.api.ProfessionId;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.core.access.Actor;
import org.zunft.core.memory.InMemoryCandidates;
import org.zunft.core.memory.Stores;
import org.zunft.core.need.Advise;
import org.zunft.core.need.GiverCapacity;
import org.zunft.core.need.Need;
import org.zunft.core.need.Origin;
import org.zunft.core.need.UnderstandNeed;
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
import org.zunft.core.place.Distances;
import org.zunft.core.place.PlaceInText;
import org.zunft.core.place.Places;
import org.zunft.core.place.PostalCode;
import org.zunft.core.profession.AttributeCheck;
import org.zunft.core.profession.Guard;
import org.zunft.core.profession.Occupations;
import org.zunft.core.profession.ProfessionCatalogue;
import org.zunft.core.profession.Professions;
import org.zunft.core.profession.Readers;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.MembershipId;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Version;

/** An organisation of bakers in memory, with two regions, three teams and what a match needs, wired by hand. */
public final class Guild {

    /** Monday morning in Vienna. */
    public static final Instant MONDAY = Instant.parse("2026-03-02T07:30:00Z");

    /** The day of {@link #MONDAY}. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Where everybody is at home. */
    public static final PostalCode HOME = new PostalCode("AT", "3100");

    /** Two teams in one region and one in another. */
    public final TeamId north;

    public final TeamId nearby;
    public final TeamId south;

    public final OrganisationId organisation;
    public final InMemoryCandidates candidates = new InMemoryCandidates();
    public final Guard guard = new InlineGuard();
    public final Readers readers = new Readers(guard);
    public final Professions professions = () -> ProfessionCatalogue.of(List.of(new BreadTrade()));
    public final Engine engine = new Engine(guard);
    public final AttributeCheck check = new AttributeCheck();
    private final AtomicLong counter = new AtomicLong();
    public final IdSource ids = () -> new UUID(0x7000, counter.incrementAndGet());
    private Instant now = MONDAY;
    public final InstantSource time = () -> now;
    public final Stores stores = Stores.inMemory(time);
    public final Shelf shelf =
            new Shelf(stores.transactions(), stores.listings(), candidates, new Distances(Places.shipped()), time);
    public final Turns turns = new Turns(stores.transactions(), stores.exposures());
    public final Advise advise = new Advise(professions, guard);
    public final Matchmaker matchmaker = new Matchmaker(
            professions,
            new Gather(candidates, shelf, readers, new Distances(Places.shipped())),
            engine,
            turns,
            advise);
    public final Inquiries inquiries = new Inquiries(
            stores.transactions(), stores.needs(), stores.offers(), stores.organisations(), stores.seats(), time);
    public final UnderstandNeed understandNeed = new UnderstandNeed(
            professions,
            Occupations.shipped(),
            check,
            readers,
            Places.shipped(),
            new PlaceInText(Places.shipped()),
            advise);

    /** A guild in which near-ties take turns. */
    public Guild() {
        this(FairnessPolicy.TAKE_TURNS);
    }

    /** A guild with a policy of fairness. */
    public Guild(FairnessPolicy fairness) {
        organisation = new OrganisationId(ids.next());
        stores.organisations()
                .add(new Organisation(organisation, "Guild", ZoneId.of("Europe/Vienna"), Locale.GERMAN, fairness));
        RegionId upper = region("Upper");
        RegionId lower = region("Lower");
        north = team(upper, "North");
        nearby = team(upper, "Nearby");
        south = team(lower, "South");
    }

    private RegionId region(String name) {
        var id = new RegionId(ids.next());
        stores.organisations().add(organisation, new Region(id, name));
        return id;
    }

    private TeamId team(RegionId region, String name) {
        var id = new TeamId(ids.next());
        stores.organisations().add(organisation, new Team(id, region, name, Locale.GERMAN, HOME, Version.FIRST));
        return id;
    }

    /** Time goes on. */
    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    /** A member of a team on a seat of an occupation. */
    public Actor member(TeamId team, String occupation) {
        var member = new MemberId(ids.next());
        stores.members()
                .add(
                        organisation,
                        new Member(
                                member,
                                "Anna",
                                "Back",
                                "Back & Co",
                                member + "@example.org",
                                "",
                                HOME,
                                List.of(),
                                Locale.GERMAN,
                                OrganisationRole.NONE,
                                Version.FIRST));
        var seat = new Seat(new SeatId(ids.next()), team, occupation, "", "", Version.FIRST);
        stores.seats().add(organisation, seat);
        stores.seats()
                .add(
                        organisation,
                        new Membership(
                                new MembershipId(ids.next()),
                                member,
                                team,
                                seat.id(),
                                TeamRole.MEMBER,
                                TODAY,
                                Optional.empty()));
        return new Actor(organisation, member, OrganisationRole.NONE, Map.of(team, TeamRole.MEMBER));
    }

    /** Somebody who passes needs on and bakes nothing. */
    public Actor giver() {
        return member(north, "2261.1");
    }

    /** A baker with an offer, found by matches from now on. Each has an occupation of his own. */
    public Offer baker(TeamId team, int quality) {
        Offer offer =
                offer(member(team, "7512." + ids.next()), Attributes.none().with("quality", Value.of(quality)));
        shelf.fill(organisation);
        return offer;
    }

    /** An offer of the trade on somebody's seat. */
    public Offer offer(Actor member, Attributes attributes) {
        Membership held = stores.seats().heldBy(organisation, member.member()).getFirst();
        Seat seat = stores.seats().find(organisation, held.seat()).orElseThrow();
        var offer = new Offer(
                new OfferId(ids.next()),
                member.member(),
                seat.id(),
                seat.team(),
                seat.occupation(),
                Optional.of(BreadTrade.ID),
                Optional.of("1.1"),
                "fresh bread",
                Locale.ENGLISH,
                attributes,
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                now,
                Version.FIRST);
        stores.offers().add(organisation, offer);
        return offer;
    }

    /** A need for some loaves of rye, stored. */
    public Need need(Actor giver, long loaves) {
        return need(
                giver,
                Attributes.none().with("loaves", Value.of(loaves)).with("kind", Value.of("rye")),
                Optional.empty());
    }

    /** A need for what attributes say, stored. */
    public Need need(Actor giver, Attributes attributes, Optional<PostalCode> place) {
        return need(giver, Optional.empty(), Optional.of(BreadTrade.ID), attributes, place);
    }

    /** A need for work of an occupation that no plugin serves, stored. */
    public Need unserved(Actor giver, String occupation) {
        return need(giver, Optional.of(occupation), Optional.empty(), Attributes.none(), Optional.empty());
    }

    private Need need(
            Actor giver,
            Optional<String> occupation,
            Optional<ProfessionId> profession,
            Attributes attributes,
            Optional<PostalCode> place) {
        var need = new Need(
                new NeedId(ids.next()),
                giver.member(),
                "",
                Locale.ENGLISH,
                occupation,
                profession,
                profession.map(each -> "1.2"),
                attributes,
                List.of(),
                place,
                GiverCapacity.UNSTATED,
                Origin.CLIENT,
                now,
                Version.FIRST);
        stores.needs().add(organisation, need);
        return need;
    }

    /** Who could serve a need of a giver. */
    public Matched match(Actor giver, Need need, Reach reach) {
        return matchmaker.match(giver, inquiries.about(giver, need.id()).orElseThrow(), reach);
    }
}
