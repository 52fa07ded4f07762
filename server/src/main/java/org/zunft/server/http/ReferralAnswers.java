package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Explanation;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.referral.Life;
import org.zunft.core.referral.PassOnNeed;
import org.zunft.core.referral.PassOnReferral;
import org.zunft.core.referral.Referral;
import org.zunft.core.referral.TakeStep;
import org.zunft.core.referral.ViewReferral;
import org.zunft.core.referral.WayToReceiver;
import org.zunft.core.shared.Transactions;
import org.zunft.server.http.ReferralBodies.EventBody;
import org.zunft.server.http.ReferralBodies.ReferralBody;
import org.zunft.server.http.ReferralBodies.ReferralView;
import org.zunft.server.security.Caller;

/** Turns what comes of passing on and of steps into answers. */
@Singleton
final class ReferralAnswers {

    private final Transactions transactions;
    private final Organisations organisations;
    private final InstantSource time;
    private final WayToReceiver way;
    private final NeedAnswers needs;
    private final Problems problems;

    ReferralAnswers(
            Transactions transactions,
            Organisations organisations,
            InstantSource time,
            WayToReceiver way,
            NeedAnswers needs,
            Problems problems) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.time = time;
        this.way = way;
        this.needs = needs;
        this.problems = problems;
    }

    ReferralBody body(HttpRequest<?> request, Referral referral) {
        return ReferralBody.of(referral, null, today(Caller.of(request)), Languages.of(request));
    }

    /** A single referral, with the way by which client and receiver may come together. */
    private ReferralBody single(HttpRequest<?> request, Referral referral) {
        Actor actor = Caller.of(request);
        return ReferralBody.of(referral, way.of(actor, referral), today(actor), Languages.of(request));
    }

    ReferralView view(HttpRequest<?> request, ViewReferral.View view) {
        return new ReferralView(
                single(request, view.referral()),
                view.need().map(NeedBodies.NeedBody::of).orElse(null),
                view.history().stream().map(EventBody::of).toList(),
                view.chain().stream().map(each -> body(request, each)).toList());
    }

    HttpResponse<?> passedOn(HttpRequest<?> request, PassOnNeed.Outcome outcome) {
        return switch (outcome) {
            case PassOnNeed.Outcome.PassedOn(var referral) -> created(request, referral);
            case PassOnNeed.Outcome.NeedNotFound() -> problems.answer(request, ProblemCode.NOT_FOUND);
            case PassOnNeed.Outcome.WithReceiver() -> problems.answer(request, ProblemCode.ALREADY_PASSED_ON);
            case PassOnNeed.Outcome.NeedChanged() -> problems.answer(request, ProblemCode.STALE_VERSION);
            case PassOnNeed.Outcome.OfferNotFound() -> unknownOffer(request);
            case PassOnNeed.Outcome.NotPossible(var explanation) -> excluded(request, explanation);
            case PassOnNeed.Outcome.Blocked(var matched) ->
                needs.draft(request, matched.profession(), matched.advice());
        };
    }

    HttpResponse<?> passedOn(HttpRequest<?> request, PassOnReferral.Outcome outcome) {
        return switch (outcome) {
            case PassOnReferral.Outcome.PassedOn(var declined, var next) -> created(request, next);
            case PassOnReferral.Outcome.NotChosen(var why) -> passedOn(request, why);
            case PassOnReferral.Outcome.Refused(var why) -> refused(request, why);
            case PassOnReferral.Outcome.NotFound() -> problems.answer(request, ProblemCode.NOT_FOUND);
            case PassOnReferral.Outcome.Stale() -> problems.answer(request, ProblemCode.STALE_VERSION);
            case PassOnReferral.Outcome.WouldCircle() ->
                problems.answer(
                        request, ProblemCode.RECEIVER_EXCLUDED, new RefusedRequest.Finding("/offer", "circle", ""));
        };
    }

    HttpResponse<?> taken(HttpRequest<?> request, TakeStep.Outcome outcome) {
        return switch (outcome) {
            case TakeStep.Outcome.Taken(var referral) ->
                Versions.tag(HttpResponse.ok(single(request, referral)), referral.version());
            case TakeStep.Outcome.Refused(var why) -> refused(request, why);
            case TakeStep.Outcome.NotFound() -> problems.answer(request, ProblemCode.NOT_FOUND);
            case TakeStep.Outcome.Stale() -> problems.answer(request, ProblemCode.STALE_VERSION);
        };
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Life.Outcome why) {
        return switch (why) {
            case Life.Outcome.Taken taken ->
                throw new IllegalStateException("A taken step was taken for a refused one");
            case Life.Outcome.WrongState(var state, var step) ->
                problems.answer(
                        request, ProblemCode.WRONG_STATE, new RefusedRequest.Finding("/step", "state", state.name()));
            case Life.Outcome.WrongParty(var step) -> problems.answer(request, ProblemCode.FORBIDDEN);
            case Life.Outcome.WrongDate(var earliest, var latest) ->
                problems.answer(
                        request,
                        ProblemCode.INVALID_BODY,
                        new RefusedRequest.Finding("/until", "range", earliest + " – " + latest));
        };
    }

    private HttpResponse<?> created(HttpRequest<?> request, Referral referral) {
        return Versions.tag(
                HttpResponse.created(single(request, referral), URI.create("/api/v1/referrals/" + referral.id())),
                referral.version());
    }

    private HttpResponse<?> unknownOffer(HttpRequest<?> request) {
        return problems.answer(
                request, ProblemCode.INVALID_BODY, new RefusedRequest.Finding("/offer", "not_found", ""));
    }

    private HttpResponse<?> excluded(HttpRequest<?> request, Explanation explanation) {
        return problems.answer(
                request,
                ProblemCode.RECEIVER_EXCLUDED,
                ReferralBody.parts(explanation, Languages.of(request)).stream()
                        .filter(part -> part.kind() == org.zunft.api.matching.Part.Kind.EXCLUSION)
                        .map(part -> new Problem.Violation("/offer", part.rule(), part.reason()))
                        .toList());
    }

    private LocalDate today(Actor actor) {
        return transactions.read(() -> time.instant()
                .atZone(organisations.find(actor.organisation()).orElseThrow().zone())
                .toLocalDate());
    }
}
