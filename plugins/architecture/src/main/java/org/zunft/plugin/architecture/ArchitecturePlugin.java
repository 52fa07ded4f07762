package org.zunft.plugin.architecture;

import java.util.List;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionPlugin;

/** What this jar contributes: one profession, architecture. */
public final class ArchitecturePlugin implements ProfessionPlugin {

    /** Called by the host. */
    public ArchitecturePlugin() {}

    @Override
    public List<Profession<?, ?>> professions() {
        return List.of(new ArchitectureProfession());
    }
}
