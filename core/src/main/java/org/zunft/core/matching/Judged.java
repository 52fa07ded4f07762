package org.zunft.core.matching;

import org.zunft.api.matching.Assessment;

/**
 * A candidate and what the rules said of him.
 *
 * @param candidate who
 * @param assessment what was said
 */
public record Judged(Candidate candidate, Assessment assessment) {}
