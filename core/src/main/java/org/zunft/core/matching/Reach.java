package org.zunft.core.matching;

/** How far to look for candidates. */
public enum Reach {
    /** The giver's team, then his region, then the organisation, until enough can serve the need. */
    WIDENING,
    /** The giver's teams only. */
    TEAM,
    /** The giver's regions only. */
    REGION,
    /** Everybody. */
    ORGANISATION
}
