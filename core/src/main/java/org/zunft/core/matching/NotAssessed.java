package org.zunft.core.matching;

import org.zunft.core.profession.Failure;

/**
 * A candidate about whom the plugin gave no usable answer. He is neither ranked nor excluded.
 *
 * @param candidate who
 * @param failure what went wrong
 */
public record NotAssessed(Candidate candidate, Failure failure) {}
