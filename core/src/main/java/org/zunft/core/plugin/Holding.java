package org.zunft.core.plugin;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.core.plugin.InstalledPlugin.Origin;
import org.zunft.core.plugin.InstalledPlugin.State;

/** What the host holds about one file that may be a plugin. */
record Holding(
        Path path,
        Origin origin,
        String sha512,
        @Nullable PluginManifest manifest,
        State state,
        List<Profession<?, ?>> professions,
        @Nullable Refusal refusal) {

    static Holding running(
            PluginFolders.Found found, String sha512, PluginManifest manifest, List<Profession<?, ?>> professions) {
        return new Holding(found.path(), found.origin(), sha512, manifest, State.RUNNING, professions, null);
    }

    static Holding disabled(PluginFolders.Found found, String sha512, PluginManifest manifest) {
        return new Holding(found.path(), found.origin(), sha512, manifest, State.DISABLED, List.of(), null);
    }

    static Holding refused(
            PluginFolders.Found found, String sha512, @Nullable PluginManifest manifest, Refusal refusal) {
        return new Holding(found.path(), found.origin(), sha512, manifest, State.REFUSED, List.of(), refusal);
    }

    String file() {
        return path.getFileName().toString();
    }

    boolean has(String id) {
        return manifest != null && manifest.id().equals(id);
    }

    boolean isRefused() {
        return state == State.REFUSED;
    }

    /** Whether the same bytes would be refused again, whatever else is installed. */
    boolean isRefusedForGood() {
        return refusal != null && refusal.cause().liesInTheJar();
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    List<ProfessionId> professionIds() {
        return professions.stream().<ProfessionId>map(Profession::id).toList();
    }

    InstalledPlugin shown(Health health) {
        return new InstalledPlugin(
                manifest == null ? null : manifest.id(),
                manifest == null ? null : manifest.version(),
                file(),
                origin,
                sha512,
                state,
                professionIds(),
                refusal,
                health);
    }
}
