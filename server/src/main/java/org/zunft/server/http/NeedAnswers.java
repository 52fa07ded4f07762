package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.zunft.api.ProfessionId;
import org.zunft.core.need.Advice;
import org.zunft.core.need.Need;
import org.zunft.core.need.NotedNeed;
import org.zunft.core.need.UnderstandNeed;
import org.zunft.core.profession.PolicyInForce;
import org.zunft.core.profession.Violation;
import org.zunft.server.http.NeedBodies.NeedBody;

/** Says why a need makes no sense. */
@Singleton
final class NeedAnswers {

    private final PolicyInForce policy;
    private final RankingWriter words;
    private final Problems problems;

    NeedAnswers(PolicyInForce policy, RankingWriter words, Problems problems) {
        this.policy = policy;
        this.words = words;
        this.problems = problems;
    }

    NeedBody body(HttpRequest<?> request, NotedNeed noted) {
        Need need = noted.need();
        return NeedBody.of(
                need,
                policy.of(need.profession()).consentPath(),
                noted.standing(),
                words.advice(need.profession(), noted.advice(), Languages.of(request)));
    }

    /** What must be mended before the need may leave its giver. */
    HttpResponse<?> draft(HttpRequest<?> request, Optional<ProfessionId> profession, List<Advice> advice) {
        return problems.answer(
                request,
                ProblemCode.NEED_IS_DRAFT,
                advice.stream()
                        .filter(each -> each.effect() == Advice.Effect.BLOCK)
                        .map(each -> violation(request, profession, each, "/need"))
                        .toList());
    }

    HttpResponse<?> notUnderstood(HttpRequest<?> request, UnderstandNeed.Outcome why, String pointer) {
        return switch (why) {
            case UnderstandNeed.Outcome.Understood understood ->
                throw new IllegalStateException("An understood need was taken for one that is not");
            case UnderstandNeed.Outcome.ProfessionMissing() -> refuse(request, pointer + "/profession", "required");
            case UnderstandNeed.Outcome.ProfessionUnknown() -> refuse(request, pointer + "/profession", "not_found");
            case UnderstandNeed.Outcome.NothingStated() -> refuse(request, pointer + "/text", "not_stated");
            case UnderstandNeed.Outcome.PlaceUnknown() -> refuse(request, pointer + "/place", "not_found");
            case UnderstandNeed.Outcome.TextRefused(var profession, var advice) ->
                problems.answer(
                        request,
                        ProblemCode.TEXT_REFUSED,
                        advice.stream()
                                .map(each -> violation(request, Optional.of(profession), each, pointer + "/text"))
                                .toList());
            case UnderstandNeed.Outcome.AttributesInvalid(var violations) ->
                attributes(request, violations, pointer + "/attributes");
        };
    }

    /** What a schema does not accept; its validator has put it into words. */
    HttpResponse<?> attributes(HttpRequest<?> request, List<Violation> violations, String pointer) {
        return problems.answer(
                request,
                ProblemCode.INVALID_BODY,
                violations.stream()
                        .map(each -> new Problem.Violation(pointer + each.pointer(), each.code(), each.message()))
                        .toList());
    }

    private Problem.Violation violation(
            HttpRequest<?> request, Optional<ProfessionId> profession, Advice advice, String pointer) {
        return new Problem.Violation(
                pointer,
                advice.rule(),
                words.sentence(profession, advice.reason(), Languages.of(request)),
                advice.refusesText()
                        ? advice.passages().stream()
                                .map(each -> new Problem.PassageBody(each.start(), each.end()))
                                .toList()
                        : null);
    }

    private HttpResponse<?> refuse(HttpRequest<?> request, String pointer, String code) {
        return problems.answer(request, ProblemCode.INVALID_BODY, new RefusedRequest.Finding(pointer, code, ""));
    }
}
