package org.zunft.plugin.tck;

import org.zunft.plugin.tck.broken.BrokenJars;
import org.zunft.plugin.tck.sound.BakerPlugin;
import org.zunft.plugin.tck.sound.Bakery;
import org.zunft.plugin.tck.subject.Code;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** The contract as an author runs it, on a plugin that keeps all of it. */
class SoundPluginTest extends ProfessionContract {

    SoundPluginTest() {
        // beside the sound plugin lie the broken ones, which an author's classes do not
        super(PluginUnderTest.of(new BakerPlugin())
                .withCode(Code.inPackageOf(Bakery.class))
                .withJar(BrokenJars.sound()));
    }
}
