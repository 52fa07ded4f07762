package org.zunft.core.persistence;

import org.zunft.core.contract.ReferralsContract;
import org.zunft.core.memory.Stores;

class JooqReferralsIT extends ReferralsContract {

    @Override
    protected Stores stores() {
        return JooqStores.shared();
    }
}
