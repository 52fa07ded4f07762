package org.zunft.core.contract;

import java.time.InstantSource;
import org.zunft.core.memory.Stores;

class InMemoryNeedsTest extends NeedsContract {

    private final Stores stores = Stores.inMemory(InstantSource.system());

    @Override
    protected Stores stores() {
        return stores;
    }
}
