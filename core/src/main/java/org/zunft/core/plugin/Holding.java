package org.zunft.core.plugin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.core.plugin.InstalledPlugin.State;

/** What the host holds about one jar in the plugin folder. */
record Holding(
        String file,
        String sha512,
        @Nullable PluginManifest manifest,
        State state,
        List<Profession<?, ?>> professions,
        @Nullable Refusal refusal) {

    static Holding running(String file, String sha512, PluginManifest manifest, List<Profession<?, ?>> professions) {
        return new Holding(file, sha512, manifest, State.RUNNING, professions, null);
    }

    static Holding disabled(String file, String sha512, PluginManifest manifest) {
        return new Holding(file, sha512, manifest, State.DISABLED, List.of(), null);
    }

    static Holding refused(String file, String sha512, @Nullable PluginManifest manifest, Refusal refusal) {
        return new Holding(file, sha512, manifest, State.REFUSED, List.of(), refusal);
    }

    boolean has(String id) {
        return manifest != null && manifest.id().equals(id);
    }

    boolean isRefused() {
        return state == State.REFUSED;
    }

    List<ProfessionId> professionIds() {
        return professions.stream().<ProfessionId>map(Profession::id).toList();
    }

    InstalledPlugin shown(Health health) {
        return new InstalledPlugin(
                manifest == null ? null : manifest.id(),
                manifest == null ? null : manifest.version(),
                file,
                sha512,
                state,
                professionIds(),
                refusal,
                health);
    }
}
