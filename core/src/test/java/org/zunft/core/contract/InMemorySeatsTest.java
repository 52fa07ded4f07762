package org.zunft.core.contract;

import java.time.InstantSource;
import org.zunft.core.memory.Stores;

class InMemorySeatsTest extends SeatsContract {

    private final Stores stores = Stores.inMemory(InstantSource.system());

    @Override
    protected Stores stores() {
        return stores;
    }
}
