package org.zunft.server.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

/** What holds for every request: a name to find it in the log, a limit on its body, and headers that keep browsers out of trouble. */
@ServerFilter("/**")
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class EveryRequest {

    private static final long MAX_BODY = 256L * 1024;
    private static final Pattern ONLY_SEMICOLONS = Pattern.compile("\\s*;+\\s*");
    private static final String LARGE_ROUTE = "/api/v1/matches";

    private final SecureRandom random;

    /** Names requests by random numbers. */
    public EveryRequest(SecureRandom random) {
        this.random = random;
    }

    /** Begins a request. The limit of the large route is the server's own. */
    @RequestFilter
    public CompletionStage<HttpRequest<?>> begin(HttpRequest<?> request) {
        Trace.begin(request, random.nextLong());
        demandReadableLanguages(request);
        if (request.getPath().equals(LARGE_ROUTE)) {
            return CompletableFuture.completedStage(request);
        }
        if (request.getContentLength() > MAX_BODY) {
            throw new RefusedRequest(ProblemCode.BODY_TOO_LARGE);
        }
        return request.getHeaders().contains(HttpHeaders.TRANSFER_ENCODING)
                        && request instanceof ServerHttpRequest<?> chunked
                ? counted(chunked)
                : CompletableFuture.completedStage(request);
    }

    /** A language of nothing but semicolons makes the framework fail before any route is reached. */
    private static void demandReadableLanguages(HttpRequest<?> request) {
        String languages = Objects.requireNonNullElse(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE), "");
        if (Arrays.stream(languages.split(",", -1)).anyMatch(ONLY_SEMICOLONS.asMatchPredicate())) {
            throw new RefusedRequest(
                    ProblemCode.INVALID_PARAMETER,
                    new RefusedRequest.Finding(HttpHeaders.ACCEPT_LANGUAGE, "format", "de, en;q=0.5"));
        }
    }

    /** How long a body in chunks is shows only when it has come; the server's own limit keeps that from being much. */
    private static CompletionStage<HttpRequest<?>> counted(ServerHttpRequest<?> request) {
        CloseableByteBody copy = request.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST);
        return copy.buffer().handle((body, failure) -> {
            copy.close();
            if (failure instanceof ContentLengthExceededException) {
                throw new RefusedRequest(ProblemCode.BODY_TOO_LARGE);
            }
            if (failure != null) {
                // Whoever reads the body hears of it.
                return request;
            }
            try (body) {
                if (body.length() > MAX_BODY) {
                    throw new RefusedRequest(ProblemCode.BODY_TOO_LARGE);
                }
                return request;
            }
        });
    }

    /** Ends it. */
    @ResponseFilter
    public void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(Trace.HEADER, Trace.of(request))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin");
        if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
