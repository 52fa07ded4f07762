package org.zunft.api.policy;

/** Whether the law of a profession allows something. */
public enum Permission {
    /** The law leaves it to the organisation. */
    ALLOWED,
    /** The law forbids it, whatever the organisation sets. */
    FORBIDDEN
}
