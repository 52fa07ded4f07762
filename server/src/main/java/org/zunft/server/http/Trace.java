package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import java.util.regex.Pattern;

/** The name of one request in answers and logs. */
final class Trace {

    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "zunft.trace";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private Trace() {}

    /** The client's own name for the request if it is a harmless one, else a name made from a fresh number. */
    static String begin(HttpRequest<?> request, long fresh) {
        String given = request.getHeaders().get(HEADER);
        String trace = given != null && ACCEPTED.matcher(given).matches() ? given : String.format("%016x", fresh);
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    /** The name of a request that has begun; a dash before. */
    static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElse("-");
    }
}
