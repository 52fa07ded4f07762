package org.zunft.server.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zunft.core.shared.Version;

/** Versions as entity tags. */
final class Versions {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private Versions() {}

    /** Adds the entity tag of a version. */
    static <T> MutableHttpResponse<T> tag(MutableHttpResponse<T> response, Version version) {
        return response.header(HttpHeaders.ETAG, "\"" + version.number() + "\"");
    }

    /** The version a client read; 428 without one, 412 for a tag this server never gave. */
    static Version read(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new RefusedRequest(ProblemCode.VERSION_MISSING);
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new RefusedRequest(
                    ProblemCode.STALE_VERSION, new RefusedRequest.Finding(HttpHeaders.IF_MATCH, "format", "\"3\""));
        }
        return new Version(Long.parseLong(tag.group(1)));
    }
}
