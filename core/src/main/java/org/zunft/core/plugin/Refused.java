package org.zunft.core.plugin;

/** Carries a refusal out of the depths of reading or loading a jar; never leaves the room. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Refused(Refusal refusal) {
        super(refusal.line(), null, false, false);
        this.refusal = refusal;
    }

    Refused(String file, Refusal.Cause cause, String detail) {
        this(new Refusal(file, cause, detail));
    }

    Refusal refusal() {
        return refusal;
    }
}
