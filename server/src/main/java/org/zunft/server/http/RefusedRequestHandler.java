package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers requests that cannot be read. */
@Singleton
public final class RefusedRequestHandler implements ExceptionHandler<RefusedRequest, HttpResponse<?>> {

    private final Problems problems;

    /** Tells problems. */
    public RefusedRequestHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface of the framework
    public HttpResponse<?> handle(HttpRequest request, RefusedRequest refused) {
        return problems.answer((HttpRequest<?>) request, refused);
    }
}
