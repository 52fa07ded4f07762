package org.zunft.plugin.tck;

import org.zunft.plugin.tck.sound.BakerPlugin;

/** The contract as an author runs it. */
class SoundPluginTest extends ProfessionContract {

    SoundPluginTest() {
        super(new BakerPlugin());
    }
}
