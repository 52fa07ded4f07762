package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.access.Subject;
import org.zunft.core.access.ViewMembers;
import org.zunft.core.organisation.AdmitMember;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.Members;
import org.zunft.core.organisation.Seat;
import org.zunft.core.organisation.Seats;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Transactions;
import org.zunft.core.shared.Version;
import org.zunft.server.http.MemberBodies.Admission;
import org.zunft.server.http.MemberBodies.MemberBody;
import org.zunft.server.http.MemberBodies.MemberPage;
import org.zunft.server.http.MemberBodies.PersonBody;
import org.zunft.server.security.Allowed;
import org.zunft.server.security.Caller;
import org.zunft.server.security.Gate;

/** The people of the organisation. */
@Controller("/api/v1/members")
@ExecuteOn(Gate.REQUESTS)
@Tag(name = "members")
public final class MemberController {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final PersonBody EMPTY = new PersonBody(null, null, null, null, null, null, null, null);

    private final Transactions transactions;
    private final Members members;
    private final Seats seats;
    private final ViewMembers viewMembers;
    private final AdmitMember admitMember;
    private final Repeatable repeatable;
    private final Problems problems;

    /** Answers about members. */
    public MemberController(
            Transactions transactions,
            Members members,
            Seats seats,
            ViewMembers viewMembers,
            AdmitMember admitMember,
            Repeatable repeatable,
            Problems problems) {
        this.transactions = transactions;
        this.members = members;
        this.seats = seats;
        this.viewMembers = viewMembers;
        this.admitMember = admitMember;
        this.repeatable = repeatable;
        this.problems = problems;
    }

    /** Members by id; of one team when it is named. */
    @Get
    @Allowed(Action.VIEW_MEMBERS)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberPage.class)))
    public HttpResponse<?> list(
            HttpRequest<?> request,
            @QueryValue @Nullable UUID team,
            @QueryValue @Nullable String limit,
            @QueryValue @Nullable String cursor) {
        var wanted = Paging.read(limit, cursor);
        Actor actor = Caller.of(request);
        var page = viewMembers.list(actor, Optional.ofNullable(team).map(TeamId::new), wanted);
        return HttpResponse.ok(new MemberPage(Paging.items(page, MemberBody::of), Paging.next(request, page)));
    }

    /** One member. */
    @Get("/{id}")
    @Allowed(Action.VIEW_MEMBERS)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberBody.class)))
    public HttpResponse<?> one(HttpRequest<?> request, UUID id) {
        return viewMembers
                .one(Caller.of(request), new MemberId(id))
                .<HttpResponse<?>>map(seen -> Versions.tag(
                        HttpResponse.ok(MemberBody.of(seen)), seen.member().version()))
                .orElseGet(() -> problems.answer(request, ProblemCode.NOT_FOUND));
    }

    /** Admits a person to a seat. For the office and the lead of the team. */
    @Post
    @Refuses({ProblemCode.FORBIDDEN, ProblemCode.ALREADY_EXISTS})
    @Allowed(Action.ADMIT_MEMBER)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MemberBody.class)))
    public HttpResponse<?> admit(
            HttpRequest<?> request, @Header(Repeatable.HEADER) @Nullable String idempotencyKey, @Body Admission body) {
        var input = new Input();
        var seat = new SeatId(input.required(body.seat(), "/seat", NOBODY));
        AdmitMember.Person person =
                input.required(body.person(), "/person", EMPTY).read(input, "/person");
        input.finish();
        Actor actor = Caller.of(request);
        return repeatable.once(
                request,
                idempotencyKey,
                body,
                () -> transactions
                        .read(() -> seats.find(actor.organisation(), seat))
                        .<HttpResponse<?>>map(found -> admit(request, actor, found, person))
                        .orElseGet(() -> unknown(request, "/seat")));
    }

    private HttpResponse<?> admit(HttpRequest<?> request, Actor actor, Seat seat, AdmitMember.Person person) {
        return Access.allows(actor, Action.ADMIT_MEMBER, new Subject.OfTeam(seat.team()))
                ? answer(request, admitMember.handle(actor.organisation(), seat.id(), person), HttpResponse::created)
                : problems.answer(request, ProblemCode.FORBIDDEN);
    }

    /** Changes what is known of a member. For himself, the office and the lead of his team. */
    @Put("/{id}")
    @Refuses({ProblemCode.FORBIDDEN, ProblemCode.ALREADY_EXISTS})
    @Allowed(Action.EDIT_MEMBER)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberBody.class)))
    public HttpResponse<?> change(
            HttpRequest<?> request, UUID id, @Header("If-Match") @Nullable String ifMatch, @Body PersonBody body) {
        Version read = Versions.read(ifMatch);
        var input = new Input();
        AdmitMember.Person person = body.read(input, "");
        input.finish();
        Actor actor = Caller.of(request);
        return transactions
                .read(() -> before(actor, new MemberId(id)))
                .<HttpResponse<?>>map(before -> change(request, actor, before, person, read))
                .orElseGet(() -> problems.answer(request, ProblemCode.NOT_FOUND));
    }

    private record Before(Member member, Subject subject) {}

    private Optional<Before> before(Actor actor, MemberId id) {
        return members.find(actor.organisation(), id)
                .map(member -> new Before(
                        member,
                        new Subject.OfMember(
                                id,
                                seats.teamsOf(actor.organisation(), List.of(id)).getOrDefault(id, Set.of()),
                                member.role())));
    }

    /** A team lead helps with the profile, never with the address by which somebody signs in. */
    private HttpResponse<?> change(
            HttpRequest<?> request, Actor actor, Before before, AdmitMember.Person person, Version read) {
        boolean sameAddress = before.member().email().equalsIgnoreCase(person.email());
        return Access.allows(actor, sameAddress ? Action.EDIT_MEMBER : Action.EDIT_SIGN_IN, before.subject())
                ? answer(
                        request,
                        admitMember.change(actor.organisation(), before.member().id(), person, read),
                        HttpResponse::ok)
                : problems.answer(request, ProblemCode.FORBIDDEN);
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request,
            AdmitMember.Outcome outcome,
            Function<MemberBody, MutableHttpResponse<MemberBody>> done) {
        return switch (outcome) {
            case AdmitMember.Outcome.Admitted(var member) ->
                Versions.tag(done.apply(MemberBody.of(member)), member.version())
                        .header("Location", "/api/v1/members/" + member.id());
            case AdmitMember.Outcome.SeatNotFound() -> unknown(request, "/seat");
            case AdmitMember.Outcome.SeatTaken() -> taken(request, "/seat");
            case AdmitMember.Outcome.EmailTaken() -> taken(request, "/email");
            case AdmitMember.Outcome.PlaceUnknown() -> unknown(request, "/place");
            case AdmitMember.Outcome.NotFound() -> problems.answer(request, ProblemCode.NOT_FOUND);
            case AdmitMember.Outcome.Stale() -> problems.answer(request, ProblemCode.STALE_VERSION);
        };
    }

    private HttpResponse<?> unknown(HttpRequest<?> request, String pointer) {
        return problems.answer(request, ProblemCode.INVALID_BODY, new RefusedRequest.Finding(pointer, "not_found", ""));
    }

    private HttpResponse<?> taken(HttpRequest<?> request, String pointer) {
        return problems.answer(request, ProblemCode.ALREADY_EXISTS, new RefusedRequest.Finding(pointer, "taken", ""));
    }
}
