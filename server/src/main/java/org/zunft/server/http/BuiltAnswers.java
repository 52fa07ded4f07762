package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.function.Function;
import org.zunft.core.organisation.BuildTree;

/** Turns what comes of building the tree into answers. */
final class BuiltAnswers {

    private BuiltAnswers() {}

    static <T> HttpResponse<?> answer(
            Problems problems,
            HttpRequest<?> request,
            BuildTree.Outcome<T> outcome,
            String parent,
            Function<T, HttpResponse<?>> created) {
        return switch (outcome) {
            case BuildTree.Outcome.Built<T>(var value) -> created.apply(value);
            case BuildTree.Outcome.ParentNotFound<T>() -> unknown(problems, request, parent);
            case BuildTree.Outcome.PlaceUnknown<T>() -> unknown(problems, request, "/place");
            case BuildTree.Outcome.OccupationUnknown<T>() -> unknown(problems, request, "/occupation");
            case BuildTree.Outcome.AlreadyThere<T>() -> problems.answer(request, ProblemCode.ALREADY_EXISTS);
        };
    }

    private static HttpResponse<?> unknown(Problems problems, HttpRequest<?> request, String pointer) {
        return problems.answer(request, ProblemCode.INVALID_BODY, new RefusedRequest.Finding(pointer, "not_found", ""));
    }
}
