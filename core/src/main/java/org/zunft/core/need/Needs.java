package org.zunft.core.need;

import java.util.Collection;
import java.util.Optional;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.Version;

/** The needs that members noted. */
public interface Needs {

    /** One need. */
    Optional<Need> find(OrganisationId organisation, NeedId need);

    /** The needs of a giver, by id. */
    Page<Need> of(OrganisationId organisation, MemberId giver, PageRequest page);

    /** Stores a new need. */
    void add(OrganisationId organisation, Need need);

    /**
     * Stores a changed need under the next version.
     *
     * @param read the version that was read
     * @return whether that version still stood; if not, nothing was stored
     */
    boolean replace(OrganisationId organisation, Need need, Version read);

    /**
     * Keeps a need as it is until the open transaction ends: whoever wants to change it or to keep it waits.
     *
     * @param read the version that was read
     * @return whether that version still stands; if not, nothing is kept
     */
    boolean keep(OrganisationId organisation, NeedId need, Version read);

    /** Stores new needs at once. */
    default void addAll(OrganisationId organisation, Collection<Need> needs) {
        needs.forEach(need -> add(organisation, need));
    }
}
