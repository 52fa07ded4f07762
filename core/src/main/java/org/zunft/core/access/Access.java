package org.zunft.core.access;

import org.zunft.core.access.Subject.OfContact;
import org.zunft.core.access.Subject.OfMember;
import org.zunft.core.access.Subject.OfNeed;
import org.zunft.core.access.Subject.OfReferral;
import org.zunft.core.access.Subject.OfTeam;
import org.zunft.core.access.Subject.WholeOrganisation;
import org.zunft.core.organisation.OrganisationRole;

/** Decides who may do what to a subject, from the part he has in it and his roles. What is not allowed here is denied. */
public final class Access {

    private Access() {}

    /**
     * Whether an actor may do something.
     *
     * @param actor who
     * @param action what
     * @param subject on what, of the actor's own organisation
     */
    public static boolean allows(Actor actor, Action action, Subject subject) {
        return switch (action) {
            case VIEW_ORGANISATION, VIEW_MEMBERS, NOTE_NEED, MANAGE_OWN_ACCESS -> true;
            case EDIT_ORGANISATION, VIEW_PLUGINS -> actor.isOffice();
            case ADMIT_MEMBER, OPEN_SEAT -> actor.isOffice() || leads(actor, subject);
            case VIEW_CONTACT -> owns(actor, subject) || actor.isOffice() || knows(actor, subject);
            case EDIT_MEMBER, EDIT_OFFER -> owns(actor, subject) || actor.isOffice() || leads(actor, subject);
            case EDIT_SIGN_IN -> owns(actor, subject) || actor.isOffice();
            case WORK_ON_NEED -> subject instanceof OfNeed(var giver) && giver.equals(actor.member());
            case VIEW_REFERRAL -> takesPart(actor, subject) || actor.isOffice();
            case READ_REFERRAL -> takesPart(actor, subject);
            case GIVE_REFERRAL -> gives(actor, subject);
            case RECEIVE_REFERRAL -> receives(actor, subject);
            case VOID_REFERRAL -> gives(actor, subject) || actor.isOffice();
        };
    }

    /** Whether there may be anything on which the actor may do it; asked where the subject is not known yet. */
    public static boolean mayEver(Actor actor, Action action) {
        return switch (action) {
            case EDIT_ORGANISATION, VIEW_PLUGINS -> actor.isOffice();
            case ADMIT_MEMBER, OPEN_SEAT -> actor.isOffice() || actor.leadsAny();
            case VIEW_ORGANISATION,
                    VIEW_MEMBERS,
                    VIEW_CONTACT,
                    EDIT_MEMBER,
                    EDIT_SIGN_IN,
                    EDIT_OFFER,
                    NOTE_NEED,
                    WORK_ON_NEED,
                    VIEW_REFERRAL,
                    READ_REFERRAL,
                    GIVE_REFERRAL,
                    RECEIVE_REFERRAL,
                    VOID_REFERRAL,
                    MANAGE_OWN_ACCESS -> true;
        };
    }

    /** A lead acts for his team, never for somebody of the office, who could then be used to do more. */
    private static boolean leads(Actor actor, Subject subject) {
        return switch (subject) {
            case OfTeam(var team) -> actor.leads(team);
            case OfMember(var owner, var teams, var role) ->
                role == OrganisationRole.NONE && teams.stream().anyMatch(actor::leads);
            case OfContact contact -> false;
            case OfNeed need -> false;
            case WholeOrganisation() -> false;
            case OfReferral referral -> false;
        };
    }

    private static boolean owns(Actor actor, Subject subject) {
        return switch (subject) {
            case OfMember(var owner, var teams, var role) -> owner.equals(actor.member());
            case OfContact(var owner, var teams, var partners) -> owner.equals(actor.member());
            case OfNeed need -> false;
            case OfTeam team -> false;
            case WholeOrganisation() -> false;
            case OfReferral referral -> false;
        };
    }

    /** Who meets in a team knows each other; so do giver and receiver of a referral while it lasts. */
    private static boolean knows(Actor actor, Subject subject) {
        return subject instanceof OfContact(var owner, var teams, var partners)
                && (teams.stream().anyMatch(actor::isIn) || partners.contains(actor.member()));
    }

    private static boolean takesPart(Actor actor, Subject subject) {
        return gives(actor, subject) || receives(actor, subject) || gaveEarlier(actor, subject);
    }

    private static boolean gives(Actor actor, Subject subject) {
        return subject instanceof OfReferral referral && referral.giver().equals(actor.member());
    }

    private static boolean receives(Actor actor, Subject subject) {
        return subject instanceof OfReferral referral && referral.receiver().equals(actor.member());
    }

    private static boolean gaveEarlier(Actor actor, Subject subject) {
        return subject instanceof OfReferral referral && referral.ancestors().contains(actor.member());
    }
}
