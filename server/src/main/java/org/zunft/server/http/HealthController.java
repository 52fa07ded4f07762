package org.zunft.server.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.shared.Transactions;
import org.zunft.server.security.Gate;
import org.zunft.server.security.Open;

/** For whoever watches the server. */
@Controller("/health")
@Tag(name = "health")
public final class HealthController {

    private final Transactions transactions;
    private final Organisations organisations;

    /** Health as the database sees it. */
    public HealthController(Transactions transactions, Organisations organisations) {
        this.transactions = transactions;
        this.organisations = organisations;
    }

    /**
     * How the server is.
     *
     * @param status {@code up}; anything else is a problem with its own status
     */
    @Schema(name = "Health")
    public record Health(String status) {}

    /** The process lives. Touches nothing else, so that a database that is away does not make anybody restart it. */
    @Get("/live")
    @Open(because = "watched by programs without an account; says nothing but that it lives")
    @Operation(summary = "The process lives")
    @ApiResponse(
            responseCode = "200",
            description = "It lives",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Health.class),
                            examples = @ExampleObject("{\"status\": \"up\"}")))
    public Health live() {
        return new Health("up");
    }

    /** The server can do its work. */
    @Get("/ready")
    @ExecuteOn(Gate.REQUESTS)
    @Open(because = "watched by programs without an account; says nothing but whether it can work")
    @Operation(summary = "The server can do its work; 503 while the database is away")
    @ApiResponse(
            responseCode = "200",
            description = "It can",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Health.class),
                            examples = @ExampleObject("{\"status\": \"up\"}")))
    public HttpResponse<Health> ready() {
        boolean setUp = transactions.read(() -> organisations.only().isPresent());
        return HttpResponse.ok(new Health(setUp ? "up" : "up, no organisation yet"));
    }
}
