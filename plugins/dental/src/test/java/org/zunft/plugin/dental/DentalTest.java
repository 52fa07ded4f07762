package org.zunft.plugin.dental;

import org.zunft.plugin.tck.ProfessionContract;

/** Dental keeps the contract of every profession: schemas, messages, golden cases and the rest. */
class DentalTest extends ProfessionContract {

    DentalTest() {
        super(new DentalPlugin());
    }
}
