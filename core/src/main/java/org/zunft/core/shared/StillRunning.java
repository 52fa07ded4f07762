package org.zunft.core.shared;

/** The same request is being worked on at this moment and took too long to wait for; ask again later. */
public final class StillRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Without the cause: a failure of the database would have the whole work repeated. */
    public StillRunning() {
        super("The same request is still being worked on");
    }
}
