package org.zunft.server.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What the server answered.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body the body; missing when it was empty
 */
record Answer(int status, HttpHeaders headers, JsonNode body) {

    /** A header that must be there. */
    String header(String name) {
        return headers.firstValue(name).orElseThrow(() -> new AssertionError("No header " + name + " in " + this));
    }

    /** The id of the thing in the body. */
    String id() {
        return body.path("id").asText();
    }

    /** The kind of problem in the body; empty when it is none. */
    String code() {
        return body.path("code").asText();
    }
}
