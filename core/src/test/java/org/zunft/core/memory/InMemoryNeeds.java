package org.zunft.core.memory;

import java.util.Optional;
import org.zunft.core.need.Need;
import org.zunft.core.need.Needs;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.Version;

/** Needs in memory. */
public final class InMemoryNeeds implements Needs {

    private final InMemoryRows<Need> rows = new InMemoryRows<>();

    @Override
    public Optional<Need> find(OrganisationId organisation, NeedId need) {
        return rows.find(organisation, need.value());
    }

    @Override
    public Page<Need> of(OrganisationId organisation, MemberId giver, PageRequest page) {
        return rows.page(organisation, need -> need.giver().equals(giver), page);
    }

    @Override
    public void add(OrganisationId organisation, Need need) {
        rows.add(organisation, need.id().value(), need);
    }

    @Override
    public boolean replace(OrganisationId organisation, Need need, Version read) {
        boolean stands = find(organisation, need.id())
                .filter(now -> now.version().equals(read))
                .isPresent();
        if (stands) {
            rows.put(organisation, need.id().value(), versioned(need, read.next()));
        }
        return stands;
    }

    @Override
    public boolean keep(OrganisationId organisation, NeedId need, Version read) {
        return find(organisation, need)
                .filter(now -> now.version().equals(read))
                .isPresent();
    }

    private static Need versioned(Need need, Version version) {
        return new Need(
                need.id(),
                need.giver(),
                need.text(),
                need.locale(),
                need.occupation(),
                need.profession(),
                need.schemaVersion(),
                need.attributes(),
                need.readings(),
                need.place(),
                need.own(),
                need.origin(),
                need.notedAt(),
                version);
    }
}
