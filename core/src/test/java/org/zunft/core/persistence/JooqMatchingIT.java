package org.zunft.core.persistence;

import org.zunft.core.contract.MatchingContract;
import org.zunft.core.memory.Stores;

class JooqMatchingIT extends MatchingContract {

    @Override
    protected Stores stores() {
        return JooqStores.shared();
    }
}
