package @package@;

import java.util.List;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionPlugin;

/** What the jar contributes; named in META-INF/services. */
public final class @Name@Plugin implements ProfessionPlugin {

    @Override
    public List<Profession<?, ?>> professions() {
        return List.of(new @Name@Profession());
    }
}
