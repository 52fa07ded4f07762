package org.zunft.core.matching;

import java.io.Serial;

/** A rule of a plugin threw or answered null. Carries the id of the rule for the operator's log. */
final class RuleFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    RuleFailed(String rule, Throwable cause) {
        super("Rule " + rule + " failed with " + cause.getClass().getName(), cause);
    }

    RuleFailed(String rule) {
        super("Rule " + rule + " answered null");
    }
}
