package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Gathered;
import org.zunft.core.matching.Reach;
import org.zunft.core.referral.DeclineReason;
import org.zunft.core.referral.MatchReferral;
import org.zunft.core.shared.ReferralId;
import org.zunft.server.http.MatchBodies.RankingBody;
import org.zunft.server.security.Allowed;
import org.zunft.server.security.Caller;
import org.zunft.server.security.Gate;

/** Who else could serve a need that was passed to the actor. */
@Controller("/api/v1/referrals/{id}/matches")
@ExecuteOn(Gate.REQUESTS)
@Tag(name = "matches")
public final class ReceivedMatchController {

    private final MatchReferral matchReferral;
    private final RankingWriter rankings;
    private final Problems problems;

    /** Answers about received referrals. */
    public ReceivedMatchController(MatchReferral matchReferral, RankingWriter rankings, Problems problems) {
        this.matchReferral = matchReferral;
        this.rankings = rankings;
        this.problems = problems;
    }

    /**
     * How far to look, and why the receiver passes on.
     *
     * @param reason decides who competes with him; CAPACITY when missing
     * @param reach WIDENING when missing
     * @param explained how many candidates are explained in full, 0 to 200; 10 when missing
     */
    @Schema(name = "ReceivedMatchRequest", examples = "{\"reason\": \"CAPACITY\", \"reach\": \"WIDENING\"}")
    public record ReceivedMatchRequest(
            @Nullable DeclineReason reason,
            @Nullable Reach reach,
            @Nullable Integer explained) {}

    /** Finds candidates for the need of a referral that waits for the actor's answer. */
    @Post
    @Allowed(Action.RECEIVE_REFERRAL)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RankingBody.class)))
    public HttpResponse<?> match(HttpRequest<?> request, UUID id, @Body @Nullable ReceivedMatchRequest body) {
        var asked = body == null ? new ReceivedMatchRequest(null, null, null) : body;
        var input = new Input();
        int explained = input.within(asked.explained(), "/explained", RankingWriter.EXPLAINED, Gathered.MOST);
        input.finish();
        Actor actor = Caller.of(request);
        return matchReferral
                .handle(
                        actor,
                        new ReferralId(id),
                        Objects.requireNonNullElse(asked.reason(), DeclineReason.CAPACITY),
                        Objects.requireNonNullElse(asked.reach(), Reach.WIDENING))
                .<HttpResponse<?>>map(
                        matched -> HttpResponse.ok(rankings.of(matched, explained, Languages.of(request))))
                .orElseGet(() -> problems.answer(request, ProblemCode.NOT_FOUND));
    }
}
