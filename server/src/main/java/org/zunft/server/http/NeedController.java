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
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Gathered;
import org.zunft.core.matching.MatchNeed;
import org.zunft.core.matching.Reach;
import org.zunft.core.need.DraftNeed;
import org.zunft.core.need.NoteNeed;
import org.zunft.core.need.ViewNeed;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.Version;
import org.zunft.server.http.MatchBodies.MatchRequest;
import org.zunft.server.http.MatchBodies.RankingBody;
import org.zunft.server.http.NeedBodies.NeedBody;
import org.zunft.server.http.NeedBodies.NeedDraft;
import org.zunft.server.http.NeedBodies.NeedPage;
import org.zunft.server.security.Allowed;
import org.zunft.server.security.Caller;
import org.zunft.server.security.Gate;

/** What clients want, as members note it, and who can serve it. */
@Controller("/api/v1/needs")
@ExecuteOn(Gate.REQUESTS)
@Tag(name = "needs")
public final class NeedController {

    private final ViewNeed viewNeed;
    private final NoteNeed noteNeed;
    private final MatchNeed matchNeed;
    private final RankingWriter rankings;
    private final NeedAnswers answers;
    private final Repeatable repeatable;
    private final Problems problems;

    /** Answers about needs. */
    public NeedController(
            ViewNeed viewNeed,
            NoteNeed noteNeed,
            MatchNeed matchNeed,
            RankingWriter rankings,
            NeedAnswers answers,
            Repeatable repeatable,
            Problems problems) {
        this.viewNeed = viewNeed;
        this.noteNeed = noteNeed;
        this.matchNeed = matchNeed;
        this.rankings = rankings;
        this.answers = answers;
        this.repeatable = repeatable;
        this.problems = problems;
    }

    /** The needs one noted oneself. */
    @Get
    @Allowed(Action.WORK_ON_NEED)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NeedPage.class)))
    public HttpResponse<?> list(
            HttpRequest<?> request, @QueryValue @Nullable String limit, @QueryValue @Nullable String cursor) {
        var wanted = Paging.read(limit, cursor);
        Actor actor = Caller.of(request);
        var page = viewNeed.own(actor, wanted);
        return HttpResponse.ok(
                new NeedPage(Paging.items(page, noted -> answers.body(request, noted)), Paging.next(request, page)));
    }

    /** One of one's own needs. */
    @Get("/{id}")
    @Allowed(Action.WORK_ON_NEED)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NeedBody.class)))
    public HttpResponse<?> one(HttpRequest<?> request, UUID id) {
        return viewNeed.one(Caller.of(request), new NeedId(id))
                .<HttpResponse<?>>map(noted -> Versions.tag(
                        HttpResponse.ok(answers.body(request, noted)),
                        noted.need().version()))
                .orElseGet(() -> problems.answer(request, ProblemCode.NOT_FOUND));
    }

    /** Notes a need. Nothing leaves the giver by that. */
    @Post
    @Refuses(ProblemCode.TEXT_REFUSED)
    @Allowed(Action.NOTE_NEED)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NeedBody.class)))
    public HttpResponse<?> note(
            HttpRequest<?> request, @Header(Repeatable.HEADER) @Nullable String idempotencyKey, @Body NeedDraft body) {
        DraftNeed draft = read(request, body);
        return repeatable.once(
                request,
                idempotencyKey,
                body,
                () -> answer(
                        request,
                        noteNeed.handle(Caller.of(request), draft, Languages.of(request)),
                        HttpResponse::created));
    }

    /** Changes a need. */
    @Put("/{id}")
    @Refuses({ProblemCode.ALREADY_PASSED_ON, ProblemCode.TEXT_REFUSED})
    @Allowed(Action.WORK_ON_NEED)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NeedBody.class)))
    public HttpResponse<?> revise(
            HttpRequest<?> request, UUID id, @Header("If-Match") @Nullable String ifMatch, @Body NeedDraft body) {
        Version read = Versions.read(ifMatch);
        DraftNeed draft = read(request, body);
        return answer(
                request,
                noteNeed.revise(Caller.of(request), new NeedId(id), draft, read, Languages.of(request)),
                HttpResponse::ok);
    }

    /** Asks who can serve a need. */
    @Post("/{id}/matches")
    @Refuses(ProblemCode.NEED_IS_DRAFT)
    @Allowed(Action.WORK_ON_NEED)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RankingBody.class)))
    public HttpResponse<?> match(HttpRequest<?> request, UUID id, @Body @Nullable MatchRequest body) {
        var asked = body == null ? new MatchRequest(null, null) : body;
        var input = new Input();
        int explained = input.within(asked.explained(), "/explained", RankingWriter.EXPLAINED, Gathered.MOST);
        input.finish();
        Reach reach = asked.reach() == null ? Reach.WIDENING : asked.reach();
        Actor actor = Caller.of(request);
        return switch (matchNeed.handle(actor, new NeedId(id), reach)) {
            case MatchNeed.Outcome.Answered(var matched) ->
                HttpResponse.ok(rankings.of(matched, explained, Languages.of(request)));
            case MatchNeed.Outcome.Blocked(var draft) ->
                answers.draft(request, draft.need().profession(), draft.advice());
            case MatchNeed.Outcome.NotFound() -> problems.answer(request, ProblemCode.NOT_FOUND);
        };
    }

    private static DraftNeed read(HttpRequest<?> request, NeedDraft body) {
        var input = new Input();
        DraftNeed draft = body.read(input, "", Languages.of(request));
        input.finish();
        return draft;
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, NoteNeed.Outcome outcome, Function<NeedBody, MutableHttpResponse<NeedBody>> done) {
        return switch (outcome) {
            case NoteNeed.Outcome.Noted(var noted) ->
                Versions.tag(
                                done.apply(answers.body(request, noted)),
                                noted.need().version())
                        .header("Location", "/api/v1/needs/" + noted.need().id());
            case NoteNeed.Outcome.NotUnderstood(var why) -> answers.notUnderstood(request, why, "");
            case NoteNeed.Outcome.NotFound() -> problems.answer(request, ProblemCode.NOT_FOUND);
            case NoteNeed.Outcome.WithReceiver() -> problems.answer(request, ProblemCode.ALREADY_PASSED_ON);
            case NoteNeed.Outcome.Stale() -> problems.answer(request, ProblemCode.STALE_VERSION);
        };
    }
}
