package org.zunft.server.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.zunft.core.access.Action;

/** A route for members who are signed in. Names what is done: the gate asks whether one may do it at
 * all, the use case on what. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {

    /** What the route does; of several, whoever may do one gets in. */
    Action[] value();
}
