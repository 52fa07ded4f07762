package org.zunft.api;

import java.util.List;

/**
 * What a plugin jar contributes. A jar names its implementations in
 * {@code META-INF/services/org.zunft.api.ProfessionPlugin}; the host calls the public no-argument constructor.
 *
 * <p>Implementations hold no state, start no threads and do no I/O beyond reading their own resources
 * while {@link #professions()} runs.
 */
public interface ProfessionPlugin {

    /**
     * The professions of this plugin; asked once when the plugin is loaded.
     *
     * @return at least one profession; ids are unique over all plugins of a server
     */
    List<Profession<?, ?>> professions();
}
