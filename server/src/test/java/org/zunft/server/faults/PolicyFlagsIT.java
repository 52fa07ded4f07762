package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the law of dentists forbids cannot be allowed by anybody: every route that writes is tried, as member, lead and
 * office. For value tracking, quotas and awards the server has neither a field nor a reader yet, so that there is
 * nothing to set; the first that comes must keep this test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyFlagsIT {

    private static final List<String> FLAGS = List.of("value_tracking", "quota", "awards", "lead_text", "consent_path");
    private static final Set<String> WRITING = Set.of("post", "put", "patch");

    private DemoServer server;
    private JsonNode description;

    @BeforeAll
    void start() throws IOException {
        server = DemoServer.fresh("policy-flags");
        description = server.nobody().get("/openapi.json").body();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void no_route_takes_a_flag() {
        var taken = new LinkedHashSet<String>();
        for (JsonNode path : description.path("paths")) {
            for (JsonNode operation : path) {
                operation
                        .path("requestBody")
                        .findValues("$ref")
                        .forEach(reference -> names(reference.asText(), taken, new LinkedHashSet<>()));
                operation.path("parameters").findValuesAsText("name").forEach(taken::add);
            }
        }

        assertThat(taken)
                .contains("text", "attributes")
                .doesNotContainAnyElementsOf(FLAGS)
                .doesNotContain("policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {Demo.TEAM_LEAD, Demo.OFFICE, "casimir.rootwell@berlin.example"})
    void whatever_is_sent_wherever_by_whomever_changes_no_flag(String email) throws IOException {
        Client member = server.member(email);
        Map<String, Object> body = new LinkedHashMap<>();
        FLAGS.forEach(flag -> body.put(flag, "ALLOWED"));
        FLAGS.forEach(flag -> body.put(camelCase(flag), true));
        body.put("policy", Map.copyOf(body));
        body.put("consent_path", "CARD_OR_CONTACT");
        var tried = new ArrayList<String>();
        for (var path : description.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (WRITING.contains(operation.getKey())) {
                    tried.add(send(member, operation.getKey(), path.getKey(), body));
                }
            }
        }
        for (String method : WRITING) {
            assertThat(send(member, method, "/api/v1/professions/dental", body)).endsWith(" 405");
        }

        assertThat(tried).hasSizeGreaterThan(10).noneMatch(each -> each.contains(" 5"));
        JsonNode policy = member.get("/api/v1/professions/dental").body().path("policy");
        assertThat(List.of("value_tracking", "quota", "awards", "lead_text"))
                .allSatisfy(flag -> assertThat(policy.path(flag).asText()).isEqualTo("FORBIDDEN"));
        assertThat(policy.path("consent_path").asText()).isEqualTo("CARD_ONLY");
    }

    @Test
    void no_attribute_of_a_need_is_a_flag() throws IOException {
        Client giver = server.member(Demo.TEAM_LEAD);
        for (String flag : FLAGS) {
            Answer refused = giver.create(
                    "/api/v1/needs",
                    Map.of("text", "Füllung", "profession", "dental", "attributes", Map.of(flag, "ALLOWED")));

            assertThat(refused.status()).as(flag).isEqualTo(422);
        }
    }

    private void names(String reference, Set<String> names, Set<String> seen) {
        if (!seen.add(reference)) {
            return;
        }
        JsonNode schema = description.at(reference.substring(1));
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        schema.findValues("$ref").forEach(inner -> names(inner.asText(), names, seen));
    }

    private static String send(Client member, String method, String path, Map<String, ?> body) throws IOException {
        String address = path.replaceAll("\\{[^}]+}", new UUID(0, 1).toString()) + "?lead_text=ALLOWED&quota=ALLOWED";
        String upper = method.toUpperCase(Locale.ROOT);
        Answer answer = member.send(member.request(address)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"")
                .method(upper, BodyPublishers.ofString(new ObjectMapper().writeValueAsString(body))));
        return upper + " " + path + " " + answer.status();
    }

    private static String camelCase(String flag) {
        String[] parts = flag.split("_", -1);
        return parts.length < 2
                ? flag
                : parts[0] + parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1);
    }
}
