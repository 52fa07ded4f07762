package org.zunft.core.persistence;

import org.zunft.core.contract.AccessContract;
import org.zunft.core.memory.Stores;

class JooqAccessIT extends AccessContract {

    @Override
    protected Stores stores() {
        return JooqStores.shared();
    }
}
