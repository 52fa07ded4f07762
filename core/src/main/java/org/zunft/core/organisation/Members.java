package org.zunft.core.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Version;

/** The people of an organisation. */
public interface Members {

    /** One member. */
    Optional<Member> find(OrganisationId organisation, MemberId member);

    /** Several members, those that exist, in no order. */
    List<Member> find(OrganisationId organisation, Collection<MemberId> members);

    /** The member with a mail address. */
    Optional<Member> byEmail(OrganisationId organisation, String email);

    /** Members by id; of one team when it is given. */
    Page<Member> list(OrganisationId organisation, Optional<TeamId> team, PageRequest page);

    /** Stores a new member. */
    void add(OrganisationId organisation, Member member);

    /**
     * Stores a changed member under the next version.
     *
     * @param read the version that was read
     * @return whether that version still stood; if not, nothing was stored
     */
    boolean replace(OrganisationId organisation, Member member, Version read);

    /** Stores new members at once. */
    default void addAll(OrganisationId organisation, Collection<Member> members) {
        members.forEach(member -> add(organisation, member));
    }
}
