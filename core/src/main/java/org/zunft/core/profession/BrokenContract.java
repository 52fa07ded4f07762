package org.zunft.core.profession;

/**
 * Thrown inside a guarded call when plugin code answered null or something outside its contract; the guard reports
 * {@link Failure#BROKE_CONTRACT}. Carries no stack trace: it tells what the plugin did, not where the host noticed.
 */
public final class BrokenContract extends RuntimeException {

    /** @param message what was answered, without any words of a need or an offer */
    public BrokenContract(String message) {
        super(message, null, false, false);
    }
}
