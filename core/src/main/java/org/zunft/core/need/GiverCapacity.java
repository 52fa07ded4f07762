package org.zunft.core.need;

/** Whether the giver would serve a need himself; decides whether others compete with him over it. */
public enum GiverCapacity {
    /** Nothing said: whoever offers the same service competes with him. */
    UNSTATED,
    /** He does not do this himself. */
    NOT_MY_SERVICE,
    /** He does it, but has no capacity. */
    NO_CAPACITY
}
