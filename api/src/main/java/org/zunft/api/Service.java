package org.zunft.api;

/**
 * Something a client can ask for, finer than a profession: two printers do not compete over a banner when only
 * one of them makes banners. Competition between giver and candidate is judged on services.
 *
 * @param code a code that never changes, for instance {@code banner}; its names are the messages
 *     {@code service.<code>} of the profession
 */
public record Service(String code) {

    /** @throws IllegalArgumentException if {@code code} is blank */
    public Service {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A service needs a code");
        }
    }
}
