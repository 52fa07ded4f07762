package org.zunft.server.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.zunft.server.security.Gate;
import org.zunft.server.security.Open;

/** Serves the description of this API that the build made. */
@Hidden
@Controller
public final class OpenApiController {

    private static final String RESOURCE = "classpath:META-INF/swagger/zunft.json";

    private final byte[] document;

    /** Serves what lies on the class path, completed by the problems of the routes there are. */
    public OpenApiController(ResourceLoader resources, DescribedProblems problems, ObjectMapper json) {
        document = completed(resources, problems, json);
    }

    /** The OpenAPI 3.1 document. */
    @Get("/openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @ExecuteOn(Gate.REQUESTS)
    @Open(because = "describes the public product and no data")
    public HttpResponse<byte[]> document() {
        return HttpResponse.ok(document);
    }

    private static byte[] completed(ResourceLoader resources, DescribedProblems problems, ObjectMapper json) {
        try (InputStream stream = resources
                .getResourceAsStream(RESOURCE)
                .orElseThrow(() -> new IllegalStateException("The build lacks " + RESOURCE))) {
            var document = (ObjectNode) json.readTree(stream);
            problems.addTo(document);
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
