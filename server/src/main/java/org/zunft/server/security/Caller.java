package org.zunft.server.security;

import io.micronaut.http.HttpRequest;
import org.zunft.core.access.Actor;

/** Who asks, once the filter has let a request in. */
public final class Caller {

    private static final String ATTRIBUTE = "zunft.actor";

    private Caller() {}

    /**
     * The member who asks.
     *
     * @throws IllegalStateException on an open route
     */
    public static Actor of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Actor.class)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in on an open route"));
    }

    static void set(HttpRequest<?> request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
    }
}
