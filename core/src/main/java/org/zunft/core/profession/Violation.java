package org.zunft.core.profession;

/**
 * One thing that is wrong with stated attributes.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) into the attributes
 * @param code what, as the JSON Schema keyword that failed, for instance {@code maximum}
 * @param message what to do, in the language asked for
 */
public record Violation(String pointer, String code, String message) {}
