package org.zunft.server.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zunft.core.access.AccessToken;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.access.GrantAccess;
import org.zunft.server.security.Allowed;
import org.zunft.server.security.Caller;
import org.zunft.server.security.Gate;
import org.zunft.server.security.Identification;
import org.zunft.server.security.Open;
import org.zunft.server.security.SignIn;
import org.zunft.server.security.TrustedProxies;

/**
 * Sessions and API tokens. These two POSTs take no Idempotency-Key: to repeat their answer its secret would have to be
 * stored, and secrets are not.
 */
@Controller("/api/v1")
@ExecuteOn(Gate.REQUESTS)
@Tag(name = "access")
public final class SessionController {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_DAYS = 366;
    private static final int STANDARD_DAYS = 90;

    private final SignIn signIn;
    private final GrantAccess access;
    private final Identification identification;
    private final TrustedProxies proxies;
    private final Problems problems;

    /** Grants access. */
    public SessionController(
            SignIn signIn,
            GrantAccess access,
            Identification identification,
            TrustedProxies proxies,
            Problems problems) {
        this.signIn = signIn;
        this.access = access;
        this.identification = identification;
        this.proxies = proxies;
        this.problems = problems;
    }

    /**
     * What signing in needs.
     *
     * @param email the mail address of the member
     * @param password the password
     */
    @Schema(name = "NewSession", examples = "{\"email\": \"d.lindner@demo.example\", \"password\": \"a passphrase\"}")
    public record NewSession(
            @Nullable String email, @Nullable String password) {

        /** Leaves the password out. */
        @Override
        public String toString() {
            return "NewSession";
        }
    }

    /**
     * A token to make.
     *
     * @param name what the member calls it, at most 80 characters
     * @param days how long it is good, 1 to 366; 90 when not stated
     */
    @Schema(name = "NewToken", examples = "{\"name\": \"Import der Buchhaltung\", \"days\": 90}")
    public record NewToken(@Nullable String name, @Nullable Integer days) {}

    /**
     * A new token with its secret, which is shown this once.
     *
     * @param id its identity
     * @param token the secret; send it as {@code Authorization: Bearer}
     * @param expiresAt when it ends
     */
    @Schema(
            name = "GrantedToken",
            examples = "{\"id\": \"01920000-0000-7000-8000-000000000009\", \"token\":"
                    + " \"zunft_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG\", \"expires_at\":"
                    + " \"2026-11-24T08:00:00Z\"}")
    public record GrantedToken(UUID id, String token, Instant expiresAt) {

        static GrantedToken of(GrantAccess.Granted granted) {
            return new GrantedToken(
                    granted.token().id(), granted.secret(), granted.token().expiresAt());
        }

        /** Leaves the secret out. */
        @Override
        public String toString() {
            return "GrantedToken[" + id + "]";
        }
    }

    /**
     * A token without its secret.
     *
     * @param id its identity
     * @param kind how it came about
     * @param name what the member calls it
     * @param createdAt when it was made
     * @param expiresAt when it ends
     */
    @Schema(
            name = "Token",
            examples = "{\"id\": \"01920000-0000-7000-8000-000000000009\", \"kind\": \"API\", \"name\": \"Import\","
                    + " \"created_at\": \"2026-11-23T08:00:00Z\", \"expires_at\": \"2027-02-21T08:00:00Z\"}")
    public record TokenBody(UUID id, AccessToken.Kind kind, String name, Instant createdAt, Instant expiresAt) {

        static TokenBody of(AccessToken token) {
            return new TokenBody(token.id(), token.kind(), token.name(), token.createdAt(), token.expiresAt());
        }
    }

    /**
     * Tokens.
     *
     * @param items the tokens
     */
    @Schema(
            name = "Tokens",
            examples = "{\"items\": [{\"id\": \"01920000-0000-7000-8000-000000000009\", \"kind\": \"API\", \"name\":"
                    + " \"Import\", \"created_at\": \"2026-11-23T08:00:00Z\", \"expires_at\":"
                    + " \"2027-02-21T08:00:00Z\"}]}")
    public record Tokens(List<TokenBody> items) {}

    /** Signs in with mail address and password; the session is good for twelve hours. */
    @Post("/sessions")
    @Refuses({ProblemCode.UNAUTHENTICATED, ProblemCode.TOO_MANY_ATTEMPTS})
    @Open(because = "nobody is signed in before signing in")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = GrantedToken.class)))
    public HttpResponse<?> signIn(HttpRequest<?> request, @Body NewSession body) {
        var input = new Input();
        String email = input.text(body.email(), "/email", LONGEST_EMAIL);
        String password = input.text(body.password(), "/password", LONGEST_PASSWORD);
        input.finish();
        return switch (signIn.handle(email, password, address(request))) {
            case SignIn.Outcome.SignedIn(var granted) -> HttpResponse.created(GrantedToken.of(granted));
            case SignIn.Outcome.Wrong() -> problems.answer(request, ProblemCode.UNAUTHENTICATED);
            case SignIn.Outcome.Throttled(Duration pause) ->
                problems.answer(request, ProblemCode.TOO_MANY_ATTEMPTS)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
        };
    }

    /** One's own tokens and sessions. */
    @Get("/tokens")
    @Allowed(Action.MANAGE_OWN_ACCESS)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Tokens.class)))
    public HttpResponse<?> list(HttpRequest<?> request) {
        return HttpResponse.ok(new Tokens(
                access.of(Caller.of(request)).stream().map(TokenBody::of).toList()));
    }

    /** Makes an API token; its secret is shown this once. */
    @Post("/tokens")
    @Allowed(Action.MANAGE_OWN_ACCESS)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = GrantedToken.class)))
    public HttpResponse<?> grant(HttpRequest<?> request, @Body NewToken body) {
        var input = new Input();
        String name = input.text(body.name(), "/name", LONGEST_NAME);
        int days = Objects.requireNonNullElse(body.days(), STANDARD_DAYS);
        if (days < 1 || days > MOST_DAYS) {
            input.refuse("/days", "range", "1–" + MOST_DAYS);
        }
        input.finish();
        Actor actor = Caller.of(request);
        return HttpResponse.created(GrantedToken.of(
                access.grant(actor.organisation(), actor.member(), AccessToken.Kind.API, name, Duration.ofDays(days))));
    }

    /** Revokes one of one's own tokens or sessions. */
    @Delete("/tokens/{id}")
    @Refuses(ProblemCode.UNSUPPORTED_MEDIA_TYPE)
    @Allowed(Action.MANAGE_OWN_ACCESS)
    @ApiResponse(responseCode = "204", description = "It is revoked")
    public HttpResponse<?> revoke(HttpRequest<?> request, UUID id) {
        boolean revoked = access.revoke(Caller.of(request), id);
        identification.forget();
        return revoked ? HttpResponse.noContent() : problems.answer(request, ProblemCode.NOT_FOUND);
    }

    private String address(HttpRequest<?> request) {
        return proxies.client(
                request.getRemoteAddress().getAddress(), request.getHeaders().getAll(TrustedProxies.HEADER));
    }
}
