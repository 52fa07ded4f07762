package org.zunft.api.policy;

import org.zunft.api.matching.Reason;

/** What a compliance rule says of a need. */
public sealed interface ComplianceVerdict {

    /** Nothing stands against it. */
    record Clear() implements ComplianceVerdict {}

    /**
     * The need stays a draft until this is mended.
     *
     * @param reason what is missing or forbidden
     */
    record Blocked(Reason reason) implements ComplianceVerdict {}

    /**
     * The need may leave, but the giver must be told first.
     *
     * @param reason what to tell
     */
    record Advised(Reason reason) implements ComplianceVerdict {}

    /** The verdict of a rule that finds nothing. */
    Clear CLEAR = new Clear();
}
