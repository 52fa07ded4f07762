package org.zunft.core.organisation;

/** What a person does in one team. */
public enum TeamRole {
    /** Holds a seat. */
    MEMBER,
    /** Holds a seat and runs the meeting. */
    TEAM_LEAD
}
