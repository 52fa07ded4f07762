package org.zunft.core.persistence;

import org.zunft.core.contract.OffersContract;
import org.zunft.core.memory.Stores;

class JooqOffersIT extends OffersContract {

    @Override
    protected Stores stores() {
        return JooqStores.shared();
    }
}
