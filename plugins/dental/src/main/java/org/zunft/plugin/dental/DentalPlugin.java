package org.zunft.plugin.dental;

import java.util.List;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionPlugin;

/** What this jar contributes: one profession, dental. */
public final class DentalPlugin implements ProfessionPlugin {

    /** Called by the host. */
    public DentalPlugin() {}

    @Override
    public List<Profession<?, ?>> professions() {
        return List.of(new DentalProfession());
    }
}
