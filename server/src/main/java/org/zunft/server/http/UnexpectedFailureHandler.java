package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.StillRunning;
import org.zunft.core.shared.StoreUnavailable;
import org.zunft.server.security.Gate;
import org.zunft.server.security.PasswordHashes;

/** Answers what nobody expected: the log gets the cause, the client a trace id and nothing of the inside. */
@Singleton
public final class UnexpectedFailureHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailureHandler.class);

    private final Problems problems;

    /** Tells problems. */
    public UnexpectedFailureHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface of the framework
    public HttpResponse<?> handle(HttpRequest raw, Throwable failure) {
        HttpRequest<?> request = raw;
        Optional<RefusedRequest> refused = JsonFailures.find(failure);
        if (refused.isPresent()) {
            return problems.answer(request, refused.get());
        }
        return switch (failure) {
            case StoreUnavailable away -> {
                LOG.warn("Request {}: the database does not answer", Trace.of(request));
                yield problems.answer(request, ProblemCode.STORE_UNAVAILABLE);
            }
            case Gate.NotSignedIn nobody -> problems.answer(request, ProblemCode.UNAUTHENTICATED);
            case Gate.NotAllowed forbidden -> problems.answer(request, ProblemCode.FORBIDDEN);
            case StillRunning running -> problems.answer(request, ProblemCode.STILL_RUNNING);
            case AlreadyExists taken -> problems.answer(request, ProblemCode.ALREADY_EXISTS);
            case PasswordHashes.TooBusy busy -> problems.answer(request, ProblemCode.OVERLOADED);
            case RejectedExecutionException busy -> problems.answer(request, ProblemCode.OVERLOADED);
            default -> {
                LOG.error("Request {} failed", Trace.of(request), failure);
                yield problems.answer(request, ProblemCode.INTERNAL_ERROR);
            }
        };
    }
}
