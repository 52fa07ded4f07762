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
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zunft.core.access.Actor;
import org.zunft.core.shared.Replies;
import org.zunft.core.shared.Sha256;
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

    /** Remembers first answers. */
    public Repeatable(
            Transactions transactions, Replies replies, Problems problems, ObjectMapper json, InstantSource time) {
        this.transactions = transactions;
        this.replies = replies;
        this.problems = problems;
        this.json = json;
        this.time = time;
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
        var named = new Replies.Key(actor.organisation(), actor.member(), key);
        String hash = Sha256.of(request.getMethodName() + " " + request.getPath() + "\n" + write(body));
        try {
            return transactions.<HttpResponse<?>>around(() -> replies.claim(named, hash, time.instant())
                    .<HttpResponse<?>>map(first -> replay(request, first, hash))
                    .orElseGet(() -> first(named, hash, work)));
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

    private HttpResponse<?> replay(HttpRequest<?> request, Replies.Reply first, String hash) {
        if (!first.requestHash().equals(hash)) {
            return problems.answer(request, ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        MutableHttpResponse<String> again = answer(first).header(REPLAYED, "true");
        return version(first).map(version -> Versions.tag(again, version)).orElse(again);
    }

    /** The version the first answer told; a repeat needs it as much as the first. */
    private Optional<Version> version(Replies.Reply first) {
        try {
            JsonNode version = json.readTree(first.body()).path("version");
            return version.isIntegralNumber() ? Optional.of(new Version(version.longValue())) : Optional.empty();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A stored answer is not JSON", impossible);
        }
    }

    private HttpResponse<?> first(Replies.Key key, String hash, Supplier<HttpResponse<?>> work) {
        HttpResponse<?> answer = work.get();
        if (answer.code() >= 300) {
            throw new NothingToKeep(answer);
        }
        var reply = new Replies.Reply(
                hash,
                answer.code(),
                Objects.requireNonNullElse(answer.getHeaders().get(HttpHeaders.LOCATION), ""),
                write(Objects.requireNonNull(answer.body())),
                time.instant());
        replies.answer(key, reply);
        String etag = answer.getHeaders().get(HttpHeaders.ETAG);
        return Optional.ofNullable(etag)
                .map(value -> answer(reply).header(HttpHeaders.ETAG, value))
                .orElseGet(() -> answer(reply));
    }

    private static MutableHttpResponse<String> answer(Replies.Reply reply) {
        MutableHttpResponse<String> answer = HttpResponse.<String>status(
                        io.micronaut.http.HttpStatus.valueOf(reply.status()))
                .body(reply.body())
                .contentType(MediaType.APPLICATION_JSON_TYPE);
        return reply.location().isEmpty() ? answer : answer.header(HttpHeaders.LOCATION, reply.location());
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
