package org.zunft.server.http;

import java.util.List;

/** A request that cannot be read. Ends its handling; becomes a {@link Problem}. */
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<Finding> findings;

    /**
     * Something wrong that is still to be put into words.
     *
     * @param pointer where
     * @param code what, one of the {@code violation.} messages
     * @param argument what belongs in the sentence, for instance the limit; may be empty
     */
    public record Finding(String pointer, String code, String argument) {}

    /** Refuses for one reason. */
    public RefusedRequest(ProblemCode code, Finding... findings) {
        this(code, List.of(findings));
    }

    /** Refuses for several reasons. */
    public RefusedRequest(ProblemCode code, List<Finding> findings) {
        super(code.slug());
        this.code = code;
        this.findings = List.copyOf(findings);
    }

    /** The kind of problem. */
    public ProblemCode code() {
        return code;
    }

    /** What exactly is wrong. */
    public List<Finding> findings() {
        return findings;
    }
}
