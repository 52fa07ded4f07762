package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.access.Subject;
import org.zunft.core.organisation.BuildTree;
import org.zunft.core.organisation.Seat;
import org.zunft.core.organisation.Seats;
import org.zunft.core.profession.Occupations;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Transactions;
import org.zunft.server.http.MemberBodies.NewSeat;
import org.zunft.server.http.MemberBodies.OccupationBody;
import org.zunft.server.http.MemberBodies.OccupationList;
import org.zunft.server.http.MemberBodies.SeatBody;
import org.zunft.server.http.MemberBodies.SeatPage;
import org.zunft.server.security.Allowed;
import org.zunft.server.security.Caller;
import org.zunft.server.security.Gate;

/** Seats in teams, and the occupations they can stand for. */
@Controller("/api/v1")
@ExecuteOn(Gate.REQUESTS)
@Tag(name = "seats")
public final class SeatController {

    private static final UUID NOTHING = new UUID(0, 0);
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_SCOPE = 500;
    private static final int LONGEST_QUERY = 80;
    private static final int MOST_OCCUPATIONS = 20;

    private final Transactions transactions;
    private final Seats seats;
    private final Occupations occupations;
    private final BuildTree buildTree;
    private final Repeatable repeatable;
    private final Problems problems;

    /** Answers about seats. */
    public SeatController(
            Transactions transactions,
            Seats seats,
            Occupations occupations,
            BuildTree buildTree,
            Repeatable repeatable,
            Problems problems) {
        this.transactions = transactions;
        this.seats = seats;
        this.occupations = occupations;
        this.buildTree = buildTree;
        this.repeatable = repeatable;
        this.problems = problems;
    }

    /** Seats by id; of one team when it is named. */
    @Get("/seats")
    @Allowed(Action.VIEW_MEMBERS)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeatPage.class)))
    public HttpResponse<?> list(
            HttpRequest<?> request,
            @QueryValue @Nullable UUID team,
            @QueryValue @Nullable String limit,
            @QueryValue @Nullable String cursor) {
        var wanted = Paging.read(limit, cursor);
        Actor actor = Caller.of(request);
        var page = transactions.read(
                () -> seats.list(actor.organisation(), Optional.ofNullable(team).map(TeamId::new), wanted));
        return HttpResponse.ok(new SeatPage(
                Paging.items(page, seat -> body(seat, null, Languages.of(request))), Paging.next(request, page)));
    }

    /** One seat and who holds it. */
    @Get("/seats/{id}")
    @Allowed(Action.VIEW_MEMBERS)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeatBody.class)))
    public HttpResponse<?> one(HttpRequest<?> request, UUID id) {
        Actor actor = Caller.of(request);
        var seat = new SeatId(id);
        return transactions.<HttpResponse<?>>read(() -> seats.find(actor.organisation(), seat)
                .<HttpResponse<?>>map(found -> Versions.tag(
                        HttpResponse.ok(body(
                                found,
                                seats.holder(actor.organisation(), seat)
                                        .map(membership -> membership.member().value())
                                        .orElse(null),
                                Languages.of(request))),
                        found.version()))
                .orElseGet(() -> problems.answer(request, ProblemCode.NOT_FOUND)));
    }

    /** Opens a seat in a team. For the office and the lead of the team. */
    @Post("/seats")
    @Refuses({ProblemCode.FORBIDDEN, ProblemCode.ALREADY_EXISTS})
    @Allowed(Action.OPEN_SEAT)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SeatBody.class)))
    public HttpResponse<?> open(
            HttpRequest<?> request, @Header(Repeatable.HEADER) @Nullable String idempotencyKey, @Body NewSeat body) {
        var input = new Input();
        var team = new TeamId(input.required(body.team(), "/team", NOTHING));
        String occupation = input.text(body.occupation(), "/occupation", LONGEST_CODE);
        String scope = input.freeText(body.scope(), "/scope", LONGEST_SCOPE);
        String exclusions = input.freeText(body.exclusions(), "/exclusions", LONGEST_SCOPE);
        input.finish();
        Actor actor = Caller.of(request);
        return repeatable.once(
                request,
                idempotencyKey,
                body,
                () -> Access.allows(actor, Action.OPEN_SEAT, new Subject.OfTeam(team))
                        ? BuiltAnswers.answer(
                                problems,
                                request,
                                buildTree.seat(actor.organisation(), team, occupation, scope, exclusions),
                                "/team",
                                seat -> HttpResponse.created(
                                        body(seat, null, Languages.of(request)),
                                        URI.create("/api/v1/seats/" + seat.id())))
                        : problems.answer(request, ProblemCode.FORBIDDEN));
    }

    /** Occupations whose name begins with some letters, or has a word that does. */
    @Get("/occupations")
    @Allowed(Action.VIEW_ORGANISATION)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OccupationList.class)))
    public HttpResponse<?> occupations(HttpRequest<?> request, @QueryValue @Nullable String q) {
        Locale locale = Languages.of(request);
        String start = Objects.requireNonNullElse(q, "");
        if (start.length() > LONGEST_QUERY) {
            throw new RefusedRequest(
                    ProblemCode.INVALID_PARAMETER,
                    new RefusedRequest.Finding("q", "max_length", String.valueOf(LONGEST_QUERY)));
        }
        return HttpResponse.ok(new OccupationList(
                occupations.beginningWith(start, locale, MOST_OCCUPATIONS).stream()
                        .map(each -> OccupationBody.of(each, locale))
                        .toList(),
                Occupations.attribution()));
    }

    private SeatBody body(Seat seat, @Nullable UUID holder, Locale locale) {
        String label = occupations
                .find(seat.occupation())
                .map(occupation -> occupation.label(locale))
                .orElse(seat.occupation());
        return SeatBody.of(seat, label, holder);
    }
}
