package org.example.electrician;

import java.util.List;
import java.util.Optional;
import org.zunft.api.attribute.Attributes;

/**
 * What a member does.
 *
 * @param jobs the kinds of jobs; empty when not stated
 * @param gridRegistered whether the firm is in the register of installers of a grid operator; empty when not stated
 * @param emergencyService whether somebody comes at any hour; empty when not stated
 */
public record ElectricianOffer(
        Optional<List<String>> jobs, Optional<Boolean> gridRegistered, Optional<Boolean> emergencyService) {

    static ElectricianOffer read(Attributes attributes) {
        return new ElectricianOffer(
                attributes.texts("jobs"), attributes.flag("grid_registered"), attributes.flag("emergency_service"));
    }
}
