package org.zunft.core.organisation;

/** What a person does for the whole organisation. */
public enum OrganisationRole {
    /** A member like any other. */
    NONE,
    /** Looks after the teams. */
    OFFICE
}
