package org.zunft.plugin.architecture;

import org.zunft.plugin.tck.ProfessionContract;

/** Architecture keeps the contract of every profession: schemas, messages, golden cases and the rest. */
class ArchitectureTest extends ProfessionContract {

    ArchitectureTest() {
        super(new ArchitecturePlugin());
    }
}
