package org.zunft.api.policy;

import org.zunft.api.text.NeedText;

/**
 * A demand of law that a need must satisfy before it leaves its giver. Pure and total like a match rule.
 *
 * @param <N> the need as the profession sees it
 */
public interface ComplianceRule<N> {

    /** The name of the rule, unique among all rules of its profession. */
    String id();

    /**
     * Checks a need.
     *
     * @param need the typed need
     * @param text the need in the giver's words
     */
    ComplianceVerdict check(N need, NeedText text);
}
