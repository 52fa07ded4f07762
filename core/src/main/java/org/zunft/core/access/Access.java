package org.zunft.core.access;

import org.zunft.core.access.Subject.OfMember;
import org.zunft.core.access.Subject.OfReferral;
import org.zunft.core.access.Subject.OfTeam;
import org.zunft.core.access.Subject.WholeOrganisation;

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
            case EDIT_ORGANISATION -> actor.isOffice();
            case ADMIT_MEMBER, OPEN_SEAT -> actor.isOffice() || leads(actor, subject);
            case EDIT_MEMBER, EDIT_OFFER -> owns(actor, subject) || actor.isOffice() || leads(actor, subject);
            case EDIT_SIGN_IN -> owns(actor, subject) || actor.isOffice();
            case WORK_ON_NEED -> owns(actor, subject);
            case VIEW_REFERRAL -> gives(actor, subject) || receives(actor, subject) || gaveEarlier(actor, subject);
            case GIVE_REFERRAL -> gives(actor, subject);
            case RECEIVE_REFERRAL -> receives(actor, subject);
            case VOID_REFERRAL -> gives(actor, subject) || actor.isOffice();
        };
    }

    private static boolean leads(Actor actor, Subject subject) {
        return switch (subject) {
            case OfTeam(var team) -> actor.leads(team);
            case OfMember(var owner, var teams) -> teams.stream().anyMatch(actor::leads);
            case WholeOrganisation() -> false;
            case OfReferral(var giver, var receiver, var ancestors) -> false;
        };
    }

    private static boolean owns(Actor actor, Subject subject) {
        return subject instanceof OfMember(var owner, var teams) && owner.equals(actor.member());
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
