package org.zunft.core.referral;

/** How something came in. */
public enum Source {
    /** On a page. */
    CONSOLE,
    /** Over the HTTP API. */
    API,
    /** From another system; counts for volume, never for follow-up. */
    IMPORT,
    /** By the server itself, for instance because a day has come. */
    SERVER
}
