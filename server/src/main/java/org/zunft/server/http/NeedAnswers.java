package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import org.zunft.core.need.UnderstandNeed;
import org.zunft.core.profession.Violation;

/** Says why a need makes no sense. */
@Singleton
final class NeedAnswers {

    private final Problems problems;

    NeedAnswers(Problems problems) {
        this.problems = problems;
    }

    HttpResponse<?> notUnderstood(HttpRequest<?> request, UnderstandNeed.Outcome why, String pointer) {
        return switch (why) {
            case UnderstandNeed.Outcome.Understood understood ->
                throw new IllegalStateException("An understood need was taken for one that is not");
            case UnderstandNeed.Outcome.ProfessionMissing() -> refuse(request, pointer + "/profession", "required");
            case UnderstandNeed.Outcome.ProfessionUnknown() -> refuse(request, pointer + "/profession", "not_found");
            case UnderstandNeed.Outcome.NothingStated() -> refuse(request, pointer + "/text", "not_stated");
            case UnderstandNeed.Outcome.PlaceUnknown() -> refuse(request, pointer + "/place", "not_found");
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

    private HttpResponse<?> refuse(HttpRequest<?> request, String pointer, String code) {
        return problems.answer(request, ProblemCode.INVALID_BODY, new RefusedRequest.Finding(pointer, code, ""));
    }
}
