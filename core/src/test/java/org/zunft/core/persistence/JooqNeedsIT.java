package org.zunft.core.persistence;

import org.zunft.core.contract.NeedsContract;
import org.zunft.core.memory.Stores;

class JooqNeedsIT extends NeedsContract {

    @Override
    protected Stores stores() {
        return JooqStores.shared();
    }
}
