package org.zunft.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zunft.core.access.Actor;
import org.zunft.core.shared.Replies;
import org.zunft.core.shared.Transactions;
import org.zunft.core.shared.Version;
import org.zunft.server.security.Caller;

/**
 * Makes a POST safe to repeat: its effect and its answer are stored in one transaction under the key the client chose,
 * and a repeat gets the first answer. Only success is stored; after a refusal the same key may be used again.
 */
@Singleton
public final class Repeatable {

    /** The name of the header. */
    static final String HEADER = "Idempotency-Key";

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final Transactions transactions;
    private final Replies replies;
    private final Problems problems;
    private final ObjectMapper json;
    private final InstantSource time;
    private final SecureRandom random;

    /** Remembers first answers. */
    public Repeatable(
            Transactions transactions,
            Replies replies,
            Problems problems,
            ObjectMapper json,
            InstantSource time,
            SecureRandom random) {
        this.transactions = transactions;
        this.replies = replies;
        this.problems = problems;
        this.json = json;
        this.time = time;
        this.random = random;
    }

    /**
     * Does work once per key.
     *
     * @param request the request; signed in
     * @param key what the client sent in the header
     * @param body what was asked, as it was read
     * @param work the work; answers with a body that can be written as JSON
     */
    public HttpResponse<?> once(
            HttpRequest<?> request, @Nullable String key, Object body, Supplier<HttpResponse<?>> work) {
        if (key == null || key.isBlank()) {
            throw new RefusedRequest(ProblemCode.IDEMPOTENCY_KEY_MISSING);
        }
        if (!KEY.matcher(key).matches()) {
            throw new RefusedRequest(
                    ProblemCode.INVALID_PARAMETER,
                    new RefusedRequest.Finding(HEADER, "format", "3f2a9c1e-2f60-4c0e-9d55-0c1f6a4b7d11"));
        }
        Actor actor = Caller.of(request);
        ReplySeal seal = ReplySeal.of(key, request.getMethodName() + " " + request.getPath() + "\n" + write(body));
        var named = new Replies.Key(actor.organisation(), actor.member(), seal.name());
        try {
            return transactions.<HttpResponse<?>>around(() -> replies.claim(named, seal.requestHash(), time.instant())
                    .<HttpResponse<?>>map(first -> replay(request, first, seal))
                    .orElseGet(() -> first(named, seal, work)));
        } catch (NothingToKeep refused) {
            return refused.answer();
        }
    }

    /**
     * The same where a key is welcome but not needed, because If-Match already keeps the work from being done twice.
     *
     * @param key what the client sent in the header; without one the work is simply done
     */
    public HttpResponse<?> onceIfKeyed(
            HttpRequest<?> request, @Nullable String key, Object body, Supplier<HttpResponse<?>> work) {
        return key == null ? work.get() : once(request, key, body, work);
    }

    private HttpResponse<?> replay(HttpRequest<?> request, Replies.Reply first, ReplySeal seal) {
        if (!first.requestHash().equals(seal.requestHash())) {
            return problems.answer(request, ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        String body = seal.open(first.body());
        MutableHttpResponse<String> again =
                answer(first.status(), first.location(), body).header(REPLAYED, "true");
        return version(body).map(version -> Versions.tag(again, version)).orElse(again);
    }

    /** The version the first answer told; a repeat needs it as much as the first. */
    private Optional<Version> version(String body) {
        try {
            JsonNode version = json.readTree(body).path("version");
            return version.isIntegralNumber() ? Optional.of(new Version(version.longValue())) : Optional.empty();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A stored answer is not JSON", impossible);
        }
    }

    private HttpResponse<?> first(Replies.Key key, ReplySeal seal, Supplier<HttpResponse<?>> work) {
        HttpResponse<?> answer = work.get();
        if (answer.code() >= 300) {
            throw new NothingToKeep(answer);
        }
        String location = Objects.requireNonNullElse(answer.getHeaders().get(HttpHeaders.LOCATION), "");
        String body = write(Objects.requireNonNull(answer.body()));
        replies.answer(
                key,
                new Replies.Reply(
                        seal.requestHash(), answer.code(), location, seal.close(body, random), time.instant()));
        MutableHttpResponse<String> told = answer(answer.code(), location, body);
        return Optional.ofNullable(answer.getHeaders().get(HttpHeaders.ETAG))
                .map(etag -> told.header(HttpHeaders.ETAG, etag))
                .orElse(told);
    }

    private static MutableHttpResponse<String> answer(int status, String location, String body) {
        MutableHttpResponse<String> answer = HttpResponse.<String>status(io.micronaut.http.HttpStatus.valueOf(status))
                .body(body)
                .contentType(MediaType.APPLICATION_JSON_TYPE);
        return location.isEmpty() ? answer : answer.header(HttpHeaders.LOCATION, location);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Carries a refusal out of the transaction, so that the claim on the key is undone with it. */
    private static final class NothingToKeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient HttpResponse<?> answer;

        NothingToKeep(HttpResponse<?> answer) {
            super(null, null, false, false);
            this.answer = answer;
        }

        HttpResponse<?> answer() {
            return answer;
        }
    }
}
