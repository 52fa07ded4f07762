package org.zunft.plugin.architecture.law;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The building classes of § 2 Absatz 3 of the Musterbauordnung (2002, as amended), from what can be measured.
 *
 * @param height floor level of the highest storey with habitable rooms above ground, in metres
 * @param isFreestanding whether it stands alone
 * @param units homes and other units of use
 * @param floorArea gross floor area of all units together, without basement, in m²
 */
public record BuildingClass(
        double height,
        @Nullable Boolean isFreestanding,
        @Nullable Integer units,
        @Nullable Double floorArea) {

    private static final double LOW = 7;
    private static final double MEDIUM = 13;
    private static final int FEW_UNITS = 2;
    private static final double SMALL_AREA = 400;

    /** The class, 1 to 5; empty when what decides is not stated. */
    public Optional<Integer> number() {
        if (height > MEDIUM) {
            return Optional.of(5);
        }
        return height > LOW ? medium() : low();
    }

    private Optional<Integer> low() {
        if ((units != null && units > FEW_UNITS) || (floorArea != null && floorArea > SMALL_AREA)) {
            return Optional.of(3);
        }
        if (units == null || floorArea == null || isFreestanding == null) {
            return Optional.empty();
        }
        return Optional.of(isFreestanding ? 1 : 2);
    }

    /** Up to 13 m each unit may have 400 m²; with one unit or a small house that is known from the whole. */
    private Optional<Integer> medium() {
        if (floorArea == null) {
            return Optional.empty();
        }
        if (floorArea <= SMALL_AREA) {
            return Optional.of(4);
        }
        return units != null && units == 1 ? Optional.of(5) : Optional.empty();
    }
}
