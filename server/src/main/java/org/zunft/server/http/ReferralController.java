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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.referral.DeclineReason;
import org.zunft.core.referral.PassOnNeed;
import org.zunft.core.referral.PassOnReferral;
import org.zunft.core.referral.Referral;
import org.zunft.core.referral.ReferralEvent;
import org.zunft.core.referral.ReferralState;
import org.zunft.core.referral.Source;
import org.zunft.core.referral.Step;
import org.zunft.core.referral.TakeStep;
import org.zunft.core.referral.ViewReferral;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Version;
import org.zunft.server.http.ReferralBodies.EventBody;
import org.zunft.server.http.ReferralBodies.Events;
import org.zunft.server.http.ReferralBodies.NewReferral;
import org.zunft.server.http.ReferralBodies.PassingOn;
import org.zunft.server.http.ReferralBodies.ReferralBody;
import org.zunft.server.http.ReferralBodies.ReferralPage;
import org.zunft.server.http.ReferralBodies.ReferralView;
import org.zunft.server.http.ReferralBodies.StepBody;
import org.zunft.server.security.Allowed;
import org.zunft.server.security.Caller;
import org.zunft.server.security.Gate;

/** Needs passed to receivers, and what became of them. */
@Controller("/api/v1")
@ExecuteOn(Gate.REQUESTS)
@Tag(name = "referrals")
public final class ReferralController {

    private final ViewReferral viewReferral;
    private final PassOnNeed passOnNeed;
    private final PassOnReferral passOnReferral;
    private final TakeStep takeStep;
    private final ReferralAnswers answers;
    private final Repeatable repeatable;
    private final Problems problems;

    /** Answers about referrals. */
    public ReferralController(
            ViewReferral viewReferral,
            PassOnNeed passOnNeed,
            PassOnReferral passOnReferral,
            TakeStep takeStep,
            ReferralAnswers answers,
            Repeatable repeatable,
            Problems problems) {
        this.viewReferral = viewReferral;
        this.passOnNeed = passOnNeed;
        this.passOnReferral = passOnReferral;
        this.takeStep = takeStep;
        this.answers = answers;
        this.repeatable = repeatable;
        this.problems = problems;
    }

    /** Passes a need on to the member behind an offer. The pair is judged again at that moment. */
    @Post("/needs/{id}/referrals")
    @Refuses({
        ProblemCode.ALREADY_PASSED_ON,
        ProblemCode.NEED_IS_DRAFT,
        ProblemCode.STALE_VERSION,
        ProblemCode.RECEIVER_EXCLUDED
    })
    @Allowed(Action.WORK_ON_NEED)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralBody.class)))
    public HttpResponse<?> passOn(
            HttpRequest<?> request,
            UUID id,
            @Header(Repeatable.HEADER) @Nullable String idempotencyKey,
            @Body NewReferral body) {
        var input = new Input();
        UUID offer = ReferralBodies.offer(input, body.offer());
        String note = input.freeText(body.note(), "/note", ReferralEvent.MAX_NOTE);
        input.finish();
        var command = new PassOnNeed.Command(new NeedId(id), new OfferId(offer), note, Source.API);
        return repeatable.once(
                request,
                idempotencyKey,
                body,
                () -> answers.passedOn(request, passOnNeed.handle(Caller.of(request), command)));
    }

    /** The referrals one gave or received, in some states when any are named. */
    @Get("/referrals")
    @Allowed(Action.VIEW_REFERRAL)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralPage.class)))
    public HttpResponse<?> list(
            HttpRequest<?> request,
            @QueryValue @Nullable String role,
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String limit,
            @QueryValue @Nullable String cursor) {
        PageRequest wanted = Paging.read(limit, cursor);
        Set<ReferralState> states = states(state);
        Actor actor = Caller.of(request);
        Page<Referral> page = switch (Objects.requireNonNullElse(role, "given")) {
            case "given" -> viewReferral.given(actor, states, wanted);
            case "received" -> viewReferral.received(actor, states, wanted);
            default ->
                throw new RefusedRequest(
                        ProblemCode.INVALID_PARAMETER, new RefusedRequest.Finding("role", "one_of", "given, received"));
        };
        return HttpResponse.ok(new ReferralPage(
                Paging.items(page, referral -> answers.body(request, referral)), Paging.next(request, page)));
    }

    /** A referral with what was passed on and what happened. */
    @Get("/referrals/{id}")
    @Allowed(Action.VIEW_REFERRAL)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public HttpResponse<?> one(HttpRequest<?> request, UUID id) {
        return viewReferral
                .one(Caller.of(request), new ReferralId(id))
                .<HttpResponse<?>>map(view -> Versions.tag(
                        HttpResponse.ok(answers.view(request, view)),
                        view.referral().version()))
                .orElseGet(() -> problems.answer(request, ProblemCode.NOT_FOUND));
    }

    /** What happened to a referral. */
    @Get("/referrals/{id}/events")
    @Allowed(Action.VIEW_REFERRAL)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Events.class)))
    public HttpResponse<?> events(HttpRequest<?> request, UUID id) {
        return viewReferral
                .one(Caller.of(request), new ReferralId(id))
                .<HttpResponse<?>>map(view -> HttpResponse.ok(
                        new Events(view.history().stream().map(EventBody::of).toList())))
                .orElseGet(() -> problems.answer(request, ProblemCode.NOT_FOUND));
    }

    /** Accepts, declines, works on, closes, takes back or acknowledges a referral. The Idempotency-Key may be missing. */
    @Post("/referrals/{id}/steps")
    @Refuses({ProblemCode.FORBIDDEN, ProblemCode.WRONG_STATE})
    @Allowed({Action.RECEIVE_REFERRAL, Action.GIVE_REFERRAL, Action.VOID_REFERRAL})
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralBody.class)))
    public HttpResponse<?> step(
            HttpRequest<?> request,
            UUID id,
            @Header("If-Match") @Nullable String ifMatch,
            @Header(Repeatable.HEADER) @Nullable String idempotencyKey,
            @Body StepBody body) {
        Version read = Versions.read(ifMatch);
        var input = new Input();
        Step step = body.read(input);
        String note = input.freeText(body.note(), "/note", ReferralEvent.MAX_NOTE);
        input.finish();
        var command = new TakeStep.Command(new ReferralId(id), step, note, read, Source.API);
        return repeatable.onceIfKeyed(
                request,
                idempotencyKey,
                List.of(body, read),
                () -> answers.taken(request, takeStep.handle(Caller.of(request), command)));
    }

    /** Declines a referral and passes its need on to a colleague, both or neither. */
    @Post("/referrals/{id}/passing-on")
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.NEED_IS_DRAFT, ProblemCode.RECEIVER_EXCLUDED})
    @Allowed(Action.RECEIVE_REFERRAL)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralBody.class)))
    public HttpResponse<?> passOnInstead(
            HttpRequest<?> request,
            UUID id,
            @Header("If-Match") @Nullable String ifMatch,
            @Header(Repeatable.HEADER) @Nullable String idempotencyKey,
            @Body PassingOn body) {
        Version read = Versions.read(ifMatch);
        var input = new Input();
        UUID offer = ReferralBodies.offer(input, body.offer());
        DeclineReason reason = input.required(body.reason(), "/reason", DeclineReason.CAPACITY);
        String note = input.freeText(body.note(), "/note", ReferralEvent.MAX_NOTE);
        input.finish();
        var command =
                new PassOnReferral.Command(new ReferralId(id), new OfferId(offer), reason, note, read, Source.API);
        return repeatable.once(
                request,
                idempotencyKey,
                List.of(body, read),
                () -> answers.passedOn(request, passOnReferral.handle(Caller.of(request), command)));
    }

    private static Set<ReferralState> states(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Set.of();
        }
        try {
            return Arrays.stream(text.split(",", -1))
                    .map(ReferralState::valueOf)
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException unknown) {
            throw new RefusedRequest(
                    ProblemCode.INVALID_PARAMETER,
                    new RefusedRequest.Finding(
                            "state",
                            "one_of",
                            Arrays.stream(ReferralState.values())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
