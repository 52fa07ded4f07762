package org.zunft.core.plugin;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;

/** A host over a folder with limits short enough for tests, and what tests ask of it. */
final class HostFixture implements AutoCloseable {

    final Path folder;
    final Path installed;
    final PlatformGuard guard;
    final PluginHost host;

    HostFixture(Path home) {
        this(home, Duration.ofSeconds(10));
    }

    HostFixture(Path home, Duration loadDeadline) {
        folder = home.resolve("program");
        installed = home.resolve("installed");
        guard = new PlatformGuard(
                new GuardSettings(
                        2,
                        Duration.ofMillis(500),
                        Duration.ofSeconds(20),
                        16L << 20,
                        3,
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(30)),
                InstantSource.system());
        host = new PluginHost(new PluginSettings(folder, installed, "0.1.0", 1L << 20, loadDeadline), guard);
    }

    List<String> taught() {
        return host.current().all().stream()
                .map(Profession::id)
                .map(ProfessionId::value)
                .toList();
    }

    @SuppressWarnings("unchecked")
    Profession<Object, Object> profession(String id) {
        return (Profession<Object, Object>)
                host.current().find(new ProfessionId(id)).orElseThrow();
    }

    InstalledPlugin listed(String file) {
        return host.inventory().stream()
                .filter(plugin -> plugin.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        host.stop();
        guard.close();
    }
}
