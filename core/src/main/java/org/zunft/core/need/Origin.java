package org.zunft.core.need;

/** Whose need it is. Own needs are counted apart. */
public enum Origin {
    /** A client's. */
    CLIENT,
    /** The member's own. */
    MEMBER
}
