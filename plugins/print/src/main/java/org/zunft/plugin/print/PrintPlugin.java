package org.zunft.plugin.print;

import java.util.List;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionPlugin;

/** What this jar contributes: one profession, print. */
public final class PrintPlugin implements ProfessionPlugin {

    /** Called by the host. */
    public PrintPlugin() {}

    @Override
    public List<Profession<?, ?>> professions() {
        return List.of(new PrintProfession());
    }
}
