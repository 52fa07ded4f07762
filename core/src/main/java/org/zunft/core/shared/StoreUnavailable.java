package org.zunft.core.shared;

/**
 * The database cannot be reached or does not answer in time. The work was not done and may be tried again, unless it
 * is an {@link OutcomeUnknown}.
 */
public sealed class StoreUnavailable extends RuntimeException permits OutcomeUnknown {

    private static final long serialVersionUID = 1L;

    /** Wraps what the driver or the pool said. */
    public StoreUnavailable(Throwable cause) {
        this("The database does not answer", cause);
    }

    StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
