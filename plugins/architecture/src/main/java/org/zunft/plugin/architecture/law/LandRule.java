package org.zunft.plugin.architecture.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zunft.plugin.architecture.model.Site;
import org.zunft.plugin.architecture.terms.ObjectType;

/**
 * How far the small right to submit building documents goes in one Land.
 *
 * @param law where it stands
 * @param scope which buildings it is about
 * @param classMost up to this building class
 * @param unitsMost up to so many homes
 * @param tradeAreaMost one-storey trade buildings up to so many m²
 * @param checked the day on which the row was compared with its source
 */
public record LandRule(
        String law,
        Scope scope,
        @Nullable Integer classMost,
        @Nullable Integer unitsMost,
        @Nullable Double tradeAreaMost,
        @Nullable LocalDate checked) {

    /** Which buildings a rule is about. */
    public enum Scope {
        /** Any building up to a class. */
        ALL,
        /** Homes, one-storey trade buildings, farm buildings, garages. */
        LISTED,
        /** Not held here. */
        UNKNOWN
    }

    /** Where a project lies, as far as it is described. */
    public enum Fit {
        WITHIN,
        OUTSIDE,
        /** The project says too little, or the rule. */
        OPEN
    }

    /** Where a project lies. */
    public Fit fit(@Nullable ObjectType type, Site site) {
        return switch (scope) {
            case UNKNOWN -> Fit.OPEN;
            case ALL -> byClass(site);
            case LISTED -> listed(type, site);
        };
    }

    private Fit listed(@Nullable ObjectType type, Site site) {
        if (Boolean.TRUE.equals(site.isSpecial())) {
            return Fit.OUTSIDE;
        }
        if (type == null) {
            return byClass(site) == Fit.OUTSIDE ? Fit.OUTSIDE : Fit.OPEN;
        }
        return switch (type.use()) {
            case DWELLING -> worse(byClass(site), homes(type, site));
            case COMMERCIAL -> worse(byClass(site), trade(site));
            case FARM, GARAGE -> Fit.WITHIN;
            case OTHER -> Fit.OUTSIDE;
        };
    }

    private Fit byClass(Site site) {
        return within(site.buildingClass(), classMost);
    }

    private Fit homes(ObjectType type, Site site) {
        return site.units() == null && type != ObjectType.MEHRFAMILIENHAUS
                ? Fit.WITHIN
                : within(site.units(), unitsMost);
    }

    /** That it has one storey only is not known here, so that a small area is never enough. */
    private Fit trade(Site site) {
        return within(site.floorArea(), tradeAreaMost) == Fit.OUTSIDE ? Fit.OUTSIDE : Fit.OPEN;
    }

    private static Fit within(@Nullable Number stated, @Nullable Number most) {
        if (most == null) {
            return Fit.WITHIN;
        }
        if (stated == null) {
            return Fit.OPEN;
        }
        return stated.doubleValue() <= most.doubleValue() ? Fit.WITHIN : Fit.OUTSIDE;
    }

    private static Fit worse(Fit one, Fit other) {
        if (one == Fit.OUTSIDE || other == Fit.OUTSIDE) {
            return Fit.OUTSIDE;
        }
        return one == Fit.OPEN || other == Fit.OPEN ? Fit.OPEN : Fit.WITHIN;
    }
}
