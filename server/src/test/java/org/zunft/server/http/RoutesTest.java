package org.zunft.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zunft.server.security.Allowed;
import org.zunft.server.security.Open;

class RoutesTest {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    @Test
    void every_route_says_who_may_use_it() {
        List<ExecutableMethod<?, ?>> routes = routes();

        assertThat(routes)
                .hasSizeGreaterThan(25)
                .allSatisfy(route -> assertThat(route.hasAnnotation(Allowed.class) ^ route.hasAnnotation(Open.class))
                        .as(
                                "%s.%s has exactly one rule",
                                route.getDeclaringType().getSimpleName(), route.getMethodName())
                        .isTrue());
    }

    @Test
    void only_these_routes_are_open_to_all() {
        assertThat(routes())
                .filteredOn(route -> route.hasAnnotation(Open.class))
                .extracting(route -> route.getDeclaringType().getSimpleName() + "." + route.getMethodName())
                .containsExactlyInAnyOrder(
                        "HealthController.live",
                        "HealthController.ready",
                        "OpenApiController.document",
                        "ProblemController.all",
                        "ProblemController.one",
                        "SessionController.signIn");
    }

    @Test
    void every_route_is_described_with_a_summary_and_examples() throws IOException {
        JsonNode document = document();

        assertThat(document.path("openapi").asText()).startsWith("3.1");
        var operations = operations(document);
        long visible = routes().stream()
                .filter(route -> !route.hasAnnotation(Hidden.class)
                        && !route.getDeclaringType().isAnnotationPresent(Hidden.class))
                .count();
        assertThat(operations).hasSize((int) visible).allSatisfy(operation -> {
            assertThat(operation.path("summary").asText())
                    .as("summary of %s", operation)
                    .isNotBlank();
            assertThat(examples(document, operation))
                    .as("examples of %s", operation.path("operationId"))
                    .isTrue();
        });
    }

    private static boolean examples(JsonNode document, JsonNode operation) {
        var contents = new ArrayList<JsonNode>();
        operation.path("requestBody").path("content").forEach(contents::add);
        operation.path("responses").forEach(response -> response.path("content").forEach(contents::add));
        return contents.stream().allMatch(content -> hasExample(document, content));
    }

    private static boolean hasExample(JsonNode document, JsonNode content) {
        if (content.has("example") || content.has("examples")) {
            return true;
        }
        JsonNode schema = content.path("schema");
        String reference = schema.path("$ref")
                .asText(schema.path("allOf")
                        .path(0)
                        .path("$ref")
                        .asText(schema.path("oneOf").path(0).path("$ref").asText("")));
        return !reference.isEmpty() && document.at(reference.substring(1)).has("examples");
    }

    private static List<JsonNode> operations(JsonNode document) {
        var operations = new ArrayList<JsonNode>();
        document.path("paths")
                .forEach(path -> METHODS.forEach(method -> {
                    if (path.has(method)) {
                        operations.add(path.path(method));
                    }
                }));
        return operations;
    }

    private static JsonNode document() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(RoutesTest.class.getResourceAsStream("/META-INF/swagger/zunft.json"))) {
            return new ObjectMapper().readTree(stream);
        }
    }

    private static List<ExecutableMethod<?, ?>> routes() {
        try (ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .start()) {
            var routes = new ArrayList<ExecutableMethod<?, ?>>();
            for (BeanDefinition<?> controller : context.getBeanDefinitions(
                    io.micronaut.inject.qualifiers.Qualifiers.byStereotype(Controller.class))) {
                controller.getExecutableMethods().stream()
                        .filter(method -> method.hasStereotype(HttpMethodMapping.class))
                        .forEach(routes::add);
            }
            return routes;
        }
    }
}
