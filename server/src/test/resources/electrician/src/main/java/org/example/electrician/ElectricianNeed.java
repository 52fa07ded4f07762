package org.example.electrician;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.zunft.api.attribute.Attributes;

/**
 * What a client wants.
 *
 * @param job the kind of job; empty when not stated
 * @param kilowatts the power of the wallbox or of the solar panels; empty when not stated
 * @param urgent whether it cannot wait; empty when not stated
 */
public record ElectricianNeed(Optional<String> job, Optional<BigDecimal> kilowatts, Optional<Boolean> urgent) {

    private static final Set<String> CHANGES = Set.of("installation", "wallbox", "solar");

    static ElectricianNeed read(Attributes attributes) {
        return new ElectricianNeed(attributes.text("job"), attributes.number("power_kw"), attributes.flag("urgent"));
    }

    /** Whether the job adds to or changes the installation behind the meter; mending what is there does not. */
    boolean changesTheInstallation() {
        return job.filter(CHANGES::contains).isPresent();
    }
}
