package org.zunft.server.config;

import java.time.InstantSource;
import java.util.List;
import org.zunft.core.matching.Engine;
import org.zunft.core.matching.MatchOnce;
import org.zunft.core.need.Advise;
import org.zunft.core.need.UnderstandNeed;
import org.zunft.core.place.Distances;
import org.zunft.core.place.PlaceInText;
import org.zunft.core.place.Places;
import org.zunft.core.plugin.GuardSettings;
import org.zunft.core.plugin.InstalledPlugin;
import org.zunft.core.plugin.PlatformGuard;
import org.zunft.core.plugin.PluginHost;
import org.zunft.core.profession.AttributeCheck;
import org.zunft.core.profession.Occupations;
import org.zunft.core.profession.Professions;
import org.zunft.core.profession.Readers;
import org.zunft.core.profession.Wording;

/** What commands without a server need: plugins and reference data, no database and no server. */
public final class StatelessParts implements AutoCloseable {

    private final PlatformGuard guard;
    private final PluginHost host;

    /** Loads the plugins of the settings. */
    public StatelessParts(Settings settings) {
        guard = new PlatformGuard(GuardSettings.standard(), InstantSource.system());
        host = new PluginHost(Parts.pluginSettings(settings), guard);
        host.start();
    }

    /** The use case. */
    public MatchOnce matchOnce() {
        var places = Places.shipped();
        var readers = new Readers(guard);
        var check = new AttributeCheck();
        var understandNeed = new UnderstandNeed(
                host, Occupations.shipped(), check, readers, places, new PlaceInText(places), new Advise(host, guard));
        return new MatchOnce(understandNeed, check, readers, new Distances(places), new Engine(guard));
    }

    /** The professions that installed plugins teach. */
    public Professions professions() {
        return host;
    }

    /** Runs the plugins. */
    public PluginHost host() {
        return host;
    }

    /** Every jar in the plugin folder. */
    public List<InstalledPlugin> inventory() {
        return host.inventory();
    }

    /** Reads texts and attributes as these professions do. */
    public Readers readers() {
        return new Readers(guard);
    }

    /** The sentences of the product and of the plugins. */
    public Wording wording() {
        return new Wording(host);
    }

    @Override
    public void close() {
        host.stop();
        guard.close();
    }
}
