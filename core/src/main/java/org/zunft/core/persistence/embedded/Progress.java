package org.zunft.core.persistence.embedded;

/** Told what is being done while a start takes time. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = step -> {};

    /**
     * A step begins.
     *
     * @param step one line of English for the operator, without personal data
     */
    void step(String step);
}
