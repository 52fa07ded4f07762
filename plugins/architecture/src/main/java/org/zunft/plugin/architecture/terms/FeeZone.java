package org.zunft.plugin.architecture.terms;

import java.util.Optional;

/** How demanding the planning is: the five Honorarzonen of § 35 HOAI, from very low to very high demands. */
public enum FeeZone implements Coded {
    I(1),
    II(2),
    III(3),
    IV(4),
    V(5);

    private final int number;

    FeeZone(int number) {
        this.number = number;
    }

    @Override
    public String code() {
        return name();
    }

    /** Its number, 1 to 5. */
    public int number() {
        return number;
    }

    /**
     * The zone of a number.
     *
     * @param number 1 to 5
     * @return empty for another number
     */
    public static Optional<FeeZone> of(long number) {
        for (var zone : values()) {
            if (zone.number == number) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    /** How many zones this one lies below another; 0 or less when it does not. */
    public int stepsBelow(FeeZone other) {
        return other.number - number;
    }
}
