package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.zunft.server.security.Open;

/** Explains every kind of problem under the address that problems carry as their type. */
@Controller("/problems")
@Tag(name = "problems")
public final class ProblemController {

    private final ProblemTexts texts;
    private final Problems problems;

    /** Explains in given words. */
    public ProblemController(ProblemTexts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /**
     * A kind of problem.
     *
     * @param code its name
     * @param status the HTTP status that goes with it
     * @param title what it is
     * @param detail what to do about it
     */
    @Schema(name = "ProblemKind")
    public record Kind(String code, int status, String title, String detail) {}

    /**
     * All kinds of problems.
     *
     * @param items the kinds
     */
    @Schema(name = "ProblemKinds")
    public record Kinds(List<Kind> items) {}

    /** Every kind. */
    @Get
    @Open(because = "an explanation must be readable by whoever got the problem")
    @Operation(summary = "Every kind of problem")
    @ApiResponse(
            responseCode = "200",
            description = "The kinds",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Kinds.class),
                            examples =
                                    @ExampleObject(
                                            "{\"items\": [{\"code\": \"not-found\", \"status\": 404, \"title\": \"Not found\", \"detail\": \"There is nothing under this address, or nothing that you may see.\"}]}")))
    public Kinds all(HttpRequest<?> request) {
        Locale locale = Languages.of(request);
        return new Kinds(Arrays.stream(ProblemCode.values())
                .map(code -> kind(code, locale))
                .toList());
    }

    /** One kind. */
    @Get("/{code}")
    @Open(because = "an explanation must be readable by whoever got the problem")
    @Operation(summary = "One kind of problem")
    @ApiResponse(
            responseCode = "200",
            description = "The kind",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Kind.class),
                            examples =
                                    @ExampleObject(
                                            "{\"code\": \"not-found\", \"status\": 404, \"title\": \"Not found\", \"detail\": \"There is nothing under this address, or nothing that you may see.\"}")))
    public HttpResponse<?> one(HttpRequest<?> request, String code) {
        return ProblemCode.ofSlug(code)
                .<HttpResponse<?>>map(known -> HttpResponse.ok(kind(known, Languages.of(request))))
                .orElseGet(() -> problems.answer(request, ProblemCode.NOT_FOUND));
    }

    private Kind kind(ProblemCode code, Locale locale) {
        return new Kind(code.slug(), code.status().getCode(), texts.title(code, locale), texts.detail(code, locale));
    }
}
