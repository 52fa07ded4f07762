package org.zunft.server.http;

import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.convert.ConversionError;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** Turns what the framework refuses by itself into problems: unknown routes, wrong media types, unreadable bodies. */
@Singleton
public final class FrameworkProblems implements ErrorResponseProcessor<byte[]> {

    private final Problems problems;

    /** Tells problems. */
    public FrameworkProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> base) {
        HttpRequest<?> request = context.getRequest();
        MutableHttpResponse<byte[]> answer = context.getRootCause()
                .map(cause -> byCause(request, cause, base.code()))
                .orElseGet(() -> problems.answer(request, byStatus(base.code())));
        base.getHeaders().forEach((name, values) -> {
            if (name.equalsIgnoreCase("Allow")) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer;
    }

    private MutableHttpResponse<byte[]> byCause(HttpRequest<?> request, Throwable cause, int status) {
        return JsonFailures.find(cause)
                .map(refused -> problems.answer(request, refused))
                .orElseGet(() -> switch (cause) {
                    case ConversionErrorException conversion
                    when conversion.getArgument().getType() == UUID.class
                            && !conversion.getArgument().getAnnotationMetadata().hasAnnotation(QueryValue.class) ->
                        problems.answer(request, ProblemCode.NOT_FOUND);
                    case ConversionErrorException conversion -> conversion(request, conversion);
                    case UnsatisfiedBodyRouteException missing ->
                        problems.answer(
                                request, ProblemCode.INVALID_BODY, new RefusedRequest.Finding("", "required", ""));
                    case UnsatisfiedArgumentException missing ->
                        problems.answer(
                                request, ProblemCode.INVALID_BODY, new RefusedRequest.Finding("", "required", ""));
                    default -> problems.answer(request, byStatus(status));
                });
    }

    private MutableHttpResponse<byte[]> conversion(HttpRequest<?> request, ConversionErrorException conversion) {
        ConversionError error = conversion.getConversionError();
        return JsonFailures.find(error.getCause())
                .map(refused -> problems.answer(request, refused))
                .orElseGet(() -> problems.answer(
                        request,
                        ProblemCode.INVALID_PARAMETER,
                        new RefusedRequest.Finding(
                                conversion.getArgument().getName(),
                                "type",
                                conversion.getArgument().getType().getSimpleName())));
    }

    private static final Map<Integer, ProblemCode> BY_STATUS = Map.of(
            // Unreadable JSON is known by its cause; what is left is an address that cannot be read.
            HttpStatus.BAD_REQUEST.getCode(), ProblemCode.INVALID_PARAMETER,
            HttpStatus.NOT_FOUND.getCode(), ProblemCode.NOT_FOUND,
            HttpStatus.METHOD_NOT_ALLOWED.getCode(), ProblemCode.METHOD_NOT_ALLOWED,
            HttpStatus.NOT_ACCEPTABLE.getCode(), ProblemCode.NOT_ACCEPTABLE,
            HttpStatus.REQUEST_ENTITY_TOO_LARGE.getCode(), ProblemCode.BODY_TOO_LARGE,
            HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(), ProblemCode.UNSUPPORTED_MEDIA_TYPE,
            HttpStatus.UNAUTHORIZED.getCode(), ProblemCode.UNAUTHENTICATED,
            HttpStatus.FORBIDDEN.getCode(), ProblemCode.FORBIDDEN);

    private static ProblemCode byStatus(int status) {
        return BY_STATUS.getOrDefault(
                status,
                Arrays.stream(ProblemCode.values())
                        .filter(code -> code.status().getCode() == status)
                        .findFirst()
                        .orElse(
                                status < HttpStatus.INTERNAL_SERVER_ERROR.getCode()
                                        ? ProblemCode.INVALID_PARAMETER
                                        : ProblemCode.INTERNAL_ERROR));
    }
}
