package org.zunft.server.http;

import io.micronaut.http.HttpStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be wrong with a request or its answer. Codes are stable: clients may rely on them. */
public enum ProblemCode {
    /** The body is not JSON, or JSON beyond the limits of depth and length, or names a member twice. */
    MALFORMED_JSON(HttpStatus.BAD_REQUEST),
    /** A parameter of the query or a header is not what it should be. */
    INVALID_PARAMETER(HttpStatus.BAD_REQUEST),
    /** A POST that creates came without an Idempotency-Key. */
    IDEMPOTENCY_KEY_MISSING(HttpStatus.BAD_REQUEST),
    /** No token, or one that is not good, or the wrong password. */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    /** Known who asks; not allowed. */
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /** There is nothing here, or nothing this member may see. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** The route exists, the method does not. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    /** The route has no answer of the media type asked for. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** The step is not possible in the state the thing is in. */
    WRONG_STATE(HttpStatus.CONFLICT),
    /** The need is with a receiver; it is neither passed on again nor changed meanwhile. */
    ALREADY_PASSED_ON(HttpStatus.CONFLICT),
    /** The law of the profession keeps the need with its giver. */
    NEED_IS_DRAFT(HttpStatus.CONFLICT),
    /** There is such a thing already. */
    ALREADY_EXISTS(HttpStatus.CONFLICT),
    /** The same request is still being worked on. */
    STILL_RUNNING(HttpStatus.CONFLICT),
    /** Somebody changed it in the meantime. */
    STALE_VERSION(HttpStatus.PRECONDITION_FAILED),
    /** The body is larger than the route takes. */
    BODY_TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE),
    /** The body is of a media type the route does not take. */
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** The body is JSON, but says something that makes no sense. */
    INVALID_BODY(HttpStatus.UNPROCESSABLE_ENTITY),
    /** The Idempotency-Key was used before, for something else. */
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_ENTITY),
    /** The law of the profession forbids to keep words of the text. */
    TEXT_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY),
    /** The receiver chosen cannot serve this need. */
    RECEIVER_EXCLUDED(HttpStatus.UNPROCESSABLE_ENTITY),
    /** A change came without If-Match. */
    VERSION_MISSING(HttpStatus.PRECONDITION_REQUIRED),
    /** Too many failed sign-ins. */
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS),
    /** A mistake of ours. */
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
    /** The plugin that is needed gives no usable answer. */
    PLUGIN_FAILED(HttpStatus.SERVICE_UNAVAILABLE),
    /** The database does not answer. */
    STORE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** More requests than the server can take at the moment. */
    OVERLOADED(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    ProblemCode(HttpStatus status) {
        this.status = status;
    }

    /** The status that goes with it. */
    public HttpStatus status() {
        return status;
    }

    /** Its name in addresses and bodies, for instance {@code wrong-state}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of a slug. */
    public static Optional<ProblemCode> ofSlug(String slug) {
        return Arrays.stream(values()).filter(code -> code.slug().equals(slug)).findFirst();
    }
}
