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
import java.time.ZoneId;
import java.util.Locale;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.MatchOnce;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.shared.Transactions;
import org.zunft.server.http.MatchBodies.RankingBody;
import org.zunft.server.http.MatchBodies.StatelessMatch;
import org.zunft.server.security.Allowed;
import org.zunft.server.security.Caller;
import org.zunft.server.security.Gate;

/** Ranks offers that come with the question; nothing is stored. */
@Controller("/api/v1/matches")
@ExecuteOn(Gate.REQUESTS)
@Tag(name = "matches")
public final class MatchController {

    private final Transactions transactions;
    private final Organisations organisations;
    private final StatelessQuestion question;
    private final MatchOnce matchOnce;
    private final RankingWriter rankings;
    private final NeedAnswers answers;
    private final Problems problems;

    /** Matches without storing. */
    public MatchController(
            Transactions transactions,
            Organisations organisations,
            StatelessQuestion question,
            MatchOnce matchOnce,
            RankingWriter rankings,
            NeedAnswers answers,
            Problems problems) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.question = question;
        this.matchOnce = matchOnce;
        this.rankings = rankings;
        this.answers = answers;
        this.problems = problems;
    }

    /** Ranks the offers in the body for the need in the body. Takes up to 2 MiB. */
    @Post
    @Refuses(ProblemCode.TEXT_REFUSED)
    @Allowed(Action.NOTE_NEED)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RankingBody.class)))
    public HttpResponse<?> match(HttpRequest<?> request, @Body StatelessMatch body) {
        Locale locale = Languages.of(request);
        return switch (matchOnce.handle(question.read(body, locale, zone(Caller.of(request))), locale)) {
            case MatchOnce.Outcome.Answered answered ->
                HttpResponse.ok(rankings.of(answered, Integer.MAX_VALUE, locale));
            case MatchOnce.Outcome.NotUnderstood(var why) -> answers.notUnderstood(request, why, "/need");
            case MatchOnce.Outcome.NoRules() ->
                problems.answer(
                        request, ProblemCode.INVALID_BODY, new RefusedRequest.Finding("/profession", "not_found", ""));
            case MatchOnce.Outcome.OffersInvalid(var violations) -> answers.attributes(request, violations, "");
        };
    }

    private ZoneId zone(Actor actor) {
        return transactions.read(
                () -> organisations.find(actor.organisation()).orElseThrow().zone());
    }
}
