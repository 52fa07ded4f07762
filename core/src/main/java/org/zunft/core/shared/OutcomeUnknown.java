package org.zunft.core.shared;

/**
 * The database went away while it was asked to commit: the work is done whole or not at all, and nobody knows which.
 * Only a repetition that recognises its own first try, by an idempotency key, is safe.
 */
public final class OutcomeUnknown extends StoreUnavailable {

    private static final long serialVersionUID = 1L;

    /** Wraps what the driver said. */
    public OutcomeUnknown(Throwable cause) {
        super("The database went away during a commit", cause);
    }
}
