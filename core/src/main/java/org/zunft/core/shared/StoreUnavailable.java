package org.zunft.core.shared;

/** The database cannot be reached or does not answer in time; the work was not done and may be tried again. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Wraps what the driver or the pool said. */
    public StoreUnavailable(Throwable cause) {
        super("The database does not answer", cause);
    }
}
