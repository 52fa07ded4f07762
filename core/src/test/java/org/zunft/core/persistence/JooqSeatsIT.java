package org.zunft.core.persistence;

import org.zunft.core.contract.SeatsContract;
import org.zunft.core.memory.Stores;

class JooqSeatsIT extends SeatsContract {

    @Override
    protected Stores stores() {
        return JooqStores.shared();
    }
}
