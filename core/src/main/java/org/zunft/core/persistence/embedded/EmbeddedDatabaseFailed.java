package org.zunft.core.persistence.embedded;

/** The embedded database cannot be used; the message tells the operator why and what to do. */
public final class EmbeddedDatabaseFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedDatabaseFailed(String message) {
        super(message);
    }

    EmbeddedDatabaseFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
