package org.zunft.core.access;

/** What can be done. Every route names those it may come to. */
public enum Action {
    /** See the tree of organisation, regions and teams, and professions. */
    VIEW_ORGANISATION,
    /** Add regions and teams. */
    EDIT_ORGANISATION,
    /** See members, seats and offers. */
    VIEW_MEMBERS,
    /** See a member's mail address and telephone number. */
    VIEW_CONTACT,
    /** Take a member into a team. */
    ADMIT_MEMBER,
    /** Change what is stored about a member. */
    EDIT_MEMBER,
    /** Change the mail address by which a member signs in. */
    EDIT_SIGN_IN,
    /** Open a seat in a team. */
    OPEN_SEAT,
    /** Say what a member does. */
    EDIT_OFFER,
    /** Note a need and ask for candidates without storing anything. */
    NOTE_NEED,
    /** See a need, change it, ask for candidates and pass it on. */
    WORK_ON_NEED,
    /** See who passed a need to whom, where it stands and what happened. */
    VIEW_REFERRAL,
    /** Read the need that was passed on, why its receiver was chosen, and the notes. */
    READ_REFERRAL,
    /** Do what a giver does with a referral. */
    GIVE_REFERRAL,
    /** Do what a receiver does with a referral. */
    RECEIVE_REFERRAL,
    /** Set a referral aside as entered in error. */
    VOID_REFERRAL,
    /** See which plugins run and how they behave. */
    VIEW_PLUGINS,
    /** Make and revoke one's own API tokens and sessions. */
    MANAGE_OWN_ACCESS
}
