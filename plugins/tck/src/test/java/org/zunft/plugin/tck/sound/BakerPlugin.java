package org.zunft.plugin.tck.sound;

import java.util.List;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionPlugin;

/** The plugin of a baker. Not final, so that a broken one can differ. */
public class BakerPlugin implements ProfessionPlugin {

    @Override
    public List<Profession<?, ?>> professions() {
        return List.of(new Bakery());
    }
}
