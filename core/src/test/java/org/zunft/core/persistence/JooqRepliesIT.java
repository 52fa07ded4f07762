package org.zunft.core.persistence;

import org.zunft.core.contract.RepliesContract;
import org.zunft.core.memory.Stores;

class JooqRepliesIT extends RepliesContract {

    @Override
    protected Stores stores() {
        return JooqStores.shared();
    }
}
