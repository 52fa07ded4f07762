package org.zunft.core.shared;

/**
 * Something new was not stored, because there is one already where there may be only one. The message names no
 * values, since they may be personal.
 */
public final class AlreadyExists extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    /**
     * Says what there is already.
     *
     * @param what in one lower-case word, such as {@code email}, {@code seat}, {@code holder} or {@code offer}; {@code
     *     id} when the identity itself was given before
     */
    public AlreadyExists(String what) {
        super("There is such a thing already: " + what);
        this.what = what;
    }

    /** What there is already, in one lower-case word. */
    public String what() {
        return what;
    }
}
