package org.zunft.core.plugin;

import java.nio.file.Path;
import java.util.List;
import org.zunft.api.ProfessionPlugin;

/** Whether the host would let a jar in, for somebody who wants to know before he installs it. */
public final class PluginGate {

    private final Admission admission;

    /** The gate of a host with these settings. */
    public PluginGate(PluginSettings settings) {
        this.admission = new Admission(settings);
    }

    /** What the gate says. */
    public sealed interface Answer {

        /**
         * The jar is let in.
         *
         * @param id the plugin's id
         * @param version the plugin's version
         * @param sha512 the SHA-512 of the jar in lower-case hexadecimal
         * @param entries its entry classes, loaded from a world of their own
         */
        record LetIn(String id, String version, String sha512, List<ProfessionPlugin> entries) implements Answer {

            /** Copies the entries. */
            public LetIn {
                entries = List.copyOf(entries);
            }
        }

        /**
         * The jar is refused.
         *
         * @param refusal why
         */
        record TurnedAway(Refusal refusal) implements Answer {}
    }

    /** Asks the gate; runs the code of the jar. */
    public Answer open(Path jar) {
        String file = String.valueOf(jar.getFileName());
        try {
            admission.requireFile(jar, file);
            var examined = admission.examine(jar, file);
            return new Answer.LetIn(
                    examined.manifest().id(),
                    examined.manifest().version(),
                    examined.sha512(),
                    admission.load(jar, file, examined.manifest()).entries());
        } catch (Refused refused) {
            return new Answer.TurnedAway(refused.refusal());
        }
    }
}
