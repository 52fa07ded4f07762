package org.zunft.core.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Version;

/** Referrals and what happened to them. */
public interface Referrals {

    /** One referral. */
    Optional<Referral> find(OrganisationId organisation, ReferralId referral);

    /** What a member gave, by id; in some states when any are named. */
    Page<Referral> givenBy(OrganisationId organisation, MemberId giver, Set<ReferralState> states, PageRequest page);

    /** What a member received, by id; in some states when any are named. */
    Page<Referral> receivedBy(
            OrganisationId organisation, MemberId receiver, Set<ReferralState> states, PageRequest page);

    /**
     * Referrals on hold whose day has come, the longest waiting first.
     *
     * @param today the day up to which
     * @param most how many at most
     */
    List<Referral> toWake(OrganisationId organisation, LocalDate today, int most);

    /** The referrals of a chain, head first. */
    List<Referral> chain(OrganisationId organisation, ReferralId head);

    /** What happened to a referral, first event first. */
    List<ReferralEvent> history(OrganisationId organisation, ReferralId referral);

    /**
     * Stores a new referral with its first event.
     *
     * @throws AlreadyExists of {@code need} if the need is with a receiver already
     */
    void add(OrganisationId organisation, Referral referral, ReferralEvent first);

    /**
     * Stores a referral that has a history already, for instance from another system.
     *
     * @param history what happened to it, first event first
     */
    void addWithHistory(OrganisationId organisation, Referral referral, List<ReferralEvent> history);

    /**
     * Stores a referral after a step, together with what happened.
     *
     * @param read the version that was read
     * @return whether that version still stood; if not, nothing was stored
     */
    boolean append(OrganisationId organisation, Referral referral, ReferralEvent event, Version read);
}
