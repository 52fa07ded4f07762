package org.zunft.core.persistence;

import org.zunft.core.contract.OrganisationsContract;
import org.zunft.core.memory.Stores;

class JooqOrganisationsIT extends OrganisationsContract {

    @Override
    protected Stores stores() {
        return JooqStores.shared();
    }
}
