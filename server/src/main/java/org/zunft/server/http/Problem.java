package org.zunft.server.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 wants it told.
 *
 * @param type an address on this server that explains the kind of problem
 * @param title the kind of problem in the language asked for
 * @param status the HTTP status
 * @param detail what to do about it, in the language asked for
 * @param instance the path that was asked
 * @param code the kind of problem for programs
 * @param traceId what to tell the operator; the log has the same
 * @param violations what exactly is wrong with the request
 */
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String traceId,
        List<Violation> violations) {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Copies the violations. */
    public Problem {
        violations = List.copyOf(violations);
    }

    /**
     * One thing that is wrong.
     *
     * @param pointer where in the body, as JSON Pointer (RFC 6901); for parameters and headers their name
     * @param code what is wrong, for programs
     * @param message what is wrong, in the language asked for
     * @param passages where in the text at the pointer it stands; missing when it is about the whole
     */
    @Schema(name = "Violation")
    public record Violation(
            String pointer,
            String code,
            String message,
            @Nullable List<PassageBody> passages) {

        /** One about the whole of what the pointer names. */
        public Violation(String pointer, String code, String message) {
            this(pointer, code, message, null);
        }
    }

    /**
     * A stretch of a text.
     *
     * @param start where it begins, counted from 0 in UTF-16 units of the text in normal form C
     * @param end where it ends, exclusive
     */
    @Schema(name = "Passage")
    public record PassageBody(int start, int end) {}
}
