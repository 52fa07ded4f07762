package org.zunft.server.security;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;

/** Stands in front of every route: open to all, open to those signed in, or, without a rule, shut. */
@ServerFilter("/**")
public final class Gate {

    /** The pool on which requests that may block are handled. */
    public static final String REQUESTS = "requests";

    private static final String BEARER = "bearer ";

    private final Identification identification;

    /** A gate for those who can be identified. */
    public Gate(Identification identification) {
        this.identification = identification;
    }

    /**
     * Lets a request in or refuses it. An address that names no route is left to the router to refuse.
     *
     * @throws NotSignedIn if nobody can be identified
     * @throws NotAllowed if the member may do this on nothing at all
     * @throws NoRule if the route has no rule
     */
    @RequestFilter
    @ExecuteOn(REQUESTS)
    public void check(HttpRequest<?> request) {
        Optional<RouteInfo<?>> route = RouteAttributes.getRouteInfo(request);
        if (route.isEmpty()) {
            return;
        }
        AnnotationMetadata rules = route.get().getAnnotationMetadata();
        if (rules.hasAnnotation(Open.class)) {
            return;
        }
        if (!rules.hasAnnotation(Allowed.class)) {
            throw new NoRule(route.get().getDeclaringType().getSimpleName());
        }
        Actor actor = secret(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
                .flatMap(identification::identify)
                .orElseThrow(NotSignedIn::new);
        if (Arrays.stream(rules.enumValues(Allowed.class, Action.class))
                .noneMatch(action -> Access.mayEver(actor, action))) {
            throw new NotAllowed();
        }
        Caller.set(request, actor);
    }

    private static Optional<String> secret(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    /** Nobody can be identified. */
    public static final class NotSignedIn extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The member who asks may do this on nothing at all. */
    public static final class NotAllowed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A route without a rule; a mistake of ours that a test finds. */
    public static final class NoRule extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoRule(String controller) {
            super("A route of " + controller + " has no rule");
        }
    }
}
