package org.zunft.plugin.tck.broken;

import java.util.List;
import java.util.function.Supplier;
import org.zunft.api.Profession;
import org.zunft.plugin.tck.sound.BakerPlugin;
import org.zunft.plugin.tck.sound.Bakery;
import org.zunft.plugin.tck.subject.Code;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/**
 * A plugin with one flaw.
 *
 * @param flaw what is wrong with it
 * @param check the id of the check that must find it, and the only one
 * @param told words of the problem
 * @param plugin makes it
 */
public record Broken(String flaw, String check, String told, Supplier<PluginUnderTest> plugin) {

    /** A plugin whose flaw lies in its profession. */
    static Broken profession(String flaw, String check, String told, Profession<?, ?> profession) {
        return new Broken(flaw, check, told, () -> subject(profession));
    }

    /** The plugin of some professions, with the code of the sound one. */
    public static PluginUnderTest subject(Profession<?, ?>... professions) {
        return PluginUnderTest.of(new BakerPlugin() {
                    @Override
                    public List<Profession<?, ?>> professions() {
                        return List.of(professions);
                    }
                })
                .withCode(Code.inPackageOf(Bakery.class));
    }

    @Override
    public String toString() {
        return check + ": " + flaw;
    }
}
