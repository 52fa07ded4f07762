package org.zunft.server.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Speaks to the API as one member, or as nobody. */
final class Client {

    /** So long after which an answer counts as missing. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI address;
    private final String token;

    private Client(HttpClient http, URI address, String token) {
        this.http = http;
        this.address = address;
        this.token = token;
    }

    /** A client without a token. */
    static Client nobody(URI address) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        return new Client(http, address, "");
    }

    URI address() {
        return address;
    }

    /** The same client with the token of a member. */
    Client as(String secret) {
        return new Client(http, address, secret);
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** Asks for something without storing anything. */
    Answer ask(String path, Object body) throws IOException {
        return send(request(path).POST(BodyPublishers.ofString(json(body))));
    }

    /** Asks in another language. */
    JsonNode askIn(String language, String path, Object body) throws IOException {
        return send(request(path).setHeader("Accept-Language", language).POST(BodyPublishers.ofString(json(body))))
                .body();
    }

    /** Creates something, with a key of its own. */
    Answer create(String path, Object body) throws IOException {
        return create(path, body, UUID.randomUUID().toString());
    }

    /** Creates something under a key. */
    Answer create(String path, Object body, String key) throws IOException {
        return send(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(json(body))));
    }

    /** Takes a step in the life of a referral whose version was read. */
    Answer step(String referral, String etag, Map<String, ?> body) throws IOException {
        return send(request("/api/v1/referrals/" + referral + "/steps")
                .header("If-Match", etag)
                .POST(BodyPublishers.ofString(json(body))));
    }

    /** Changes a need whose version was read. */
    Answer revise(String need, String etag, Map<String, ?> body) throws IOException {
        return send(request("/api/v1/needs/" + need).header("If-Match", etag).PUT(BodyPublishers.ofString(json(body))));
    }

    /** Declines a referral whose version was read by passing its need on. */
    Answer passOnInstead(String referral, String etag, Map<String, ?> body) throws IOException {
        return send(request("/api/v1/referrals/" + referral + "/passing-on")
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json(body))));
    }

    /** Sends what is built upon {@link #request}. */
    Answer send(HttpRequest.Builder built) throws IOException {
        try {
            var answer = http.send(built.build(), BodyHandlers.ofByteArray());
            var body = answer.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(answer.body());
            return new Answer(answer.statusCode(), answer.headers(), body);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /** A request to a path, in the name of the member. */
    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "de");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
