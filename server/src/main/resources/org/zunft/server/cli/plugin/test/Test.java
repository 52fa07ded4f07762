package @package@;

import org.zunft.plugin.tck.ProfessionContract;

/** The plugin keeps the contract of every profession: schemas, messages, golden cases and the rest. */
class @Name@Test extends ProfessionContract {

    @Name@Test() {
        super(new @Name@Plugin());
    }
}
