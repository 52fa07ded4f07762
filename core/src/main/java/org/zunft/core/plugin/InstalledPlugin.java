package org.zunft.core.plugin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zunft.api.ProfessionId;

/**
 * A line of the plugin list.
 *
 * @param id the plugin's id; null if the jar was refused before it was known
 * @param version the plugin's version; null likewise
 * @param file the name of the jar in its folder
 * @param origin how it came there
 * @param sha512 the SHA-512 of the jar in lower-case hexadecimal; empty if the jar could not be read
 * @param state whether it runs
 * @param professions the professions it teaches now; empty unless it runs
 * @param refusal why it does not run; null unless refused
 * @param health how its code has behaved
 */
public record InstalledPlugin(
        @Nullable String id,
        @Nullable String version,
        String file,
        Origin origin,
        String sha512,
        State state,
        List<ProfessionId> professions,
        @Nullable Refusal refusal,
        Health health) {

    /** Copies the professions. */
    public InstalledPlugin {
        professions = List.copyOf(professions);
    }

    /** How a plugin came there; the first has precedence. */
    public enum Origin {
        /** The operator installed it; its jar is pinned. */
        INSTALLED,
        /** It came with the program. */
        PROGRAM
    }

    /** Whether a plugin runs. */
    public enum State {
        /** Its professions are in the catalogue. */
        RUNNING,
        /** The operator switched it off. */
        DISABLED,
        /** The host does not run it. */
        REFUSED
    }
}
