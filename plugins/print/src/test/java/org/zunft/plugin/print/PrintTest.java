package org.zunft.plugin.print;

import org.zunft.plugin.tck.ProfessionContract;

/** Print keeps the contract of every profession: schemas, messages, golden cases and the rest. */
class PrintTest extends ProfessionContract {

    PrintTest() {
        super(new PrintPlugin());
    }
}
