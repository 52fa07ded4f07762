package org.zunft.core.persistence;

import org.zunft.core.contract.MembersContract;
import org.zunft.core.memory.Stores;

class JooqMembersIT extends MembersContract {

    @Override
    protected Stores stores() {
        return JooqStores.shared();
    }
}
