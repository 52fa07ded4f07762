package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zunft.server.http.ProblemCode;

/**
 * Every route of the running server, as its own description lists them, with everything no client should send: the
 * answer is never a failure of the server, and when it is a refusal it is a problem with a code.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedIT {

    private static final int FEWEST_ROUTES = 35;
    private static final int MOST_SHOWN = 40;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private DemoServer server;
    private List<Client> clients;
    private List<Operation> operations;

    @BeforeAll
    void start() throws IOException {
        server = DemoServer.fresh("malformed");
        Client lead = server.member(Demo.TEAM_LEAD);
        clients = List.of(lead, server.member(Demo.OFFICE));
        operations = Operation.all(server.nobody().get("/openapi.json").body());
        assertThat(operations).hasSizeGreaterThanOrEqualTo(FEWEST_ROUTES);
        for (String list : List.of("needs", "offers", "members", "seats", "referrals")) {
            ids.put(
                    "/api/v1/" + list + "/",
                    lead.get("/api/v1/" + list)
                            .body()
                            .path("items")
                            .path(0)
                            .path("id")
                            .asText());
        }
        ids.put("/api/v1/professions/", "print");
        ids.put("/problems/", "not-found");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @AfterEach
    void every_answer_was_a_decent_one() {
        List<String> found = List.copyOf(faults);
        faults.clear();
        assertThat(found.stream().limit(MOST_SHOWN))
                .as("%d faults", found.size())
                .isEmpty();
    }

    @Test
    void bodies_that_nobody_takes() {
        Map<String, byte[]> bodies = Garbage.bodies();
        for (Operation operation : operations) {
            for (Client client : clients) {
                bodies.forEach((name, body) -> demandDecency(
                        operation, " with body " + name, request(client, operation, address(operation), body)));
            }
        }
    }

    @Test
    void members_of_a_body_that_are_something_else() {
        List<String> values = Garbage.values();
        for (Operation operation : operations) {
            for (String body : operation.mutations(values)) {
                demandDecency(
                        operation,
                        " with " + shortened(body),
                        request(
                                clients.getLast(),
                                operation,
                                address(operation),
                                body.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void ids_and_queries_that_make_no_sense() {
        for (Operation operation : operations) {
            if (operation.path().contains("{")) {
                for (String id : Garbage.ids()) {
                    String address = operation.path().replaceAll("\\{\\w+}", Matcher.quoteReplacement(id));
                    demandDecency(
                            operation,
                            " at " + shortened(address),
                            request(clients.getFirst(), operation, address, body(operation)));
                }
            }
            for (String query : Garbage.queries()) {
                String address = address(operation) + "?" + query;
                demandDecency(
                        operation,
                        " at " + shortened(address),
                        request(clients.getFirst(), operation, address, body(operation)));
            }
        }
    }

    @Test
    void headers_that_make_no_sense() {
        for (Operation operation : operations) {
            for (Map.Entry<String, String> header : Garbage.headers()) {
                HttpRequest.Builder request = request(
                                clients.getFirst(), operation, address(operation), body(operation))
                        .setHeader(header.getKey(), header.getValue());
                demandDecency(operation, " with " + shortened(header.toString()), request);
            }
        }
    }

    @Test
    void methods_that_a_route_does_not_have() {
        for (Operation operation : operations) {
            for (String method : Garbage.methods()) {
                HttpRequest.Builder request =
                        clients.getFirst().request(address(operation)).method(method, BodyPublishers.noBody());
                demandDecency(method + " " + operation.path(), request);
            }
        }
    }

    @Test
    void request_lines_that_no_decent_client_sends() throws IOException {
        URI address = server.address();
        for (String target : Garbage.targets()) {
            try (var socket = new Socket(address.getHost(), address.getPort())) {
                socket.setSoTimeout(30_000);
                socket.getOutputStream()
                        .write(("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer)
                        .as(shortened(target))
                        .startsWith("HTTP/1.")
                        .containsPattern("^HTTP/1\\.[01] 4")
                        .contains("application/problem+json", "\"code\"");
            }
        }
    }

    private static HttpRequest.Builder request(Client client, Operation operation, String address, byte[] body) {
        return client.request(address)
                .setHeader("Idempotency-Key", UUID.randomUUID().toString())
                .setHeader("If-Match", "\"0\"")
                .method(operation.method(), BodyPublishers.ofByteArray(body));
    }

    /** Besides, the answer is one that the description of the operation knows. */
    private void demandDecency(Operation operation, String with, HttpRequest.Builder request) {
        String what = operation.method() + " " + operation.path() + with;
        Answer answer = demandDecency(what, request);
        if (!answer.code().isEmpty() && !operation.codes().contains(answer.code())) {
            faults.add(what + " → undeclared " + answer.code());
        }
    }

    private Answer demandDecency(String what, HttpRequest.Builder request) {
        try {
            Answer answer = clients.getFirst().send(request);
            if (answer.status() >= 500) {
                faults.add(what + " → " + answer.status() + " " + answer.body());
            } else if (answer.status() >= 400 && !request.build().method().equals("HEAD") && !isProblem(answer)) {
                faults.add(what + " → " + answer.status() + " without a problem: " + answer.body());
            }
            return answer;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(what, unreadable);
        }
    }

    private static boolean isProblem(Answer answer) {
        JsonNode body = answer.body();
        return answer.header("Content-Type").startsWith("application/problem+json")
                && ProblemCode.ofSlug(body.path("code").asText()).isPresent()
                && body.path("status").asInt() == answer.status()
                && !body.path("title").asText().isBlank()
                && !body.path("trace_id").asText().isBlank();
    }

    /** An address of something that is there, where the demo has it. */
    private String address(Operation operation) {
        return ids.entrySet().stream()
                .filter(known -> operation.path().startsWith(known.getKey() + "{"))
                .findFirst()
                .map(known -> operation.path().replaceAll("\\{\\w+}", known.getValue()))
                .orElseGet(() -> operation
                        .path()
                        .replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
    }

    private static byte[] body(Operation operation) {
        return operation.example().map(JsonNode::toString).orElse("").getBytes(StandardCharsets.UTF_8);
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
