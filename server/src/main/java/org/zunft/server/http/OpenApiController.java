package org.zunft.server.http;

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

    private final ResourceLoader resources;

    /** Serves what lies on the class path. */
    public OpenApiController(ResourceLoader resources) {
        this.resources = resources;
    }

    /** The OpenAPI 3.1 document. */
    @Get("/openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @ExecuteOn(Gate.REQUESTS)
    @Open(because = "describes the public product and no data")
    public HttpResponse<byte[]> document() {
        try (InputStream stream = resources
                .getResourceAsStream(RESOURCE)
                .orElseThrow(() -> new IllegalStateException("The build lacks " + RESOURCE))) {
            return HttpResponse.ok(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
