package org.zunft.server.cli.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import org.zunft.core.plugin.InstalledPlugin;
import org.zunft.core.plugin.PluginChange;
import org.zunft.core.plugin.PluginHost;
import org.zunft.server.cli.Lines;

/** Keeps a running server in step with the compiled classes of a project: each rebuild is an upgrade to a further version. */
final class Mount {

    private static final long PAUSE_MILLIS = 500;
    private static final String REQUIRES = ">=0.1.0";

    private final PluginProject project;
    private final PluginHost host;
    private final Lines lines;
    private final long began;
    private int builds;
    private long mounted;

    Mount(PluginProject project, PluginHost host, Lines lines, InstantSource time) {
        this.project = project;
        this.host = host;
        this.lines = lines;
        this.began = time.millis();
    }

    /** Looks twice a second for as long as the process lives. */
    void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(PAUSE_MILLIS);
                look();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Takes over what is compiled, if it is another build that nobody is writing any more. */
    void look() {
        long now = project.stamp();
        if (now == mounted || now != settled(now)) {
            return;
        }
        mounted = now;
        try {
            Path jar = Files.createTempFile("zunft-plugin-run", ".jar");
            try {
                project.pack(jar, "0.0.0-run." + began + "." + ++builds, REQUIRES);
                tell(isThere() ? host.upgrade(jar) : host.install(jar));
            } finally {
                Files.deleteIfExists(jar);
            }
        } catch (IOException beingWritten) {
            mounted = 0;
        }
    }

    private long settled(long before) {
        try {
            Thread.sleep(PAUSE_MILLIS / 2);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return before + 1;
        }
        return project.stamp();
    }

    private boolean isThere() {
        return host.inventory().stream().map(InstalledPlugin::id).anyMatch(id -> Objects.equals(id, project.id()));
    }

    private void tell(PluginChange change) {
        switch (change) {
            case PluginChange.Done(var plugin) ->
                lines.say("Build " + builds + " of " + plugin.id() + " runs: " + plugin.professions());
            case PluginChange.NotDone(var refusal) ->
                lines.warn("build " + builds + " is refused: " + refusal.detail() + ". "
                        + refusal.cause().advice());
            case PluginChange.NotInstalled(var id) -> lines.warn("build " + builds + ": no plugin " + id);
        }
    }
}
