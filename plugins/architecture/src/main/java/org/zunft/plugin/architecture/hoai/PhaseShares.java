package org.zunft.plugin.architecture.hoai;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zunft.plugin.architecture.model.Phases;
import org.zunft.plugin.architecture.terms.DesignField;

/** What share of the whole fee each phase has: § 34, § 39, § 18 and § 19 HOAI, in per cent. */
public final class PhaseShares {

    private final List<Integer> buildings;
    private final List<Integer> interiors;
    private final List<Integer> openSpaces;
    private final List<Integer> townPlans;

    /** Reads the shares. */
    public PhaseShares() {
        buildings = column("hoai_leistungsphasen.csv", 2);
        interiors = column("hoai_leistungsphasen.csv", 3);
        openSpaces = column("hoai_leistungsphasen_weitere.csv", 1);
        townPlans = column("hoai_leistungsphasen_weitere.csv", 2);
    }

    /**
     * The share of some phases.
     *
     * @param field what is to be planned; buildings when it is not stated
     * @param phases the phases
     * @return 0 to 100; 0 as well for services that the HOAI does not divide into phases
     */
    public int percent(@Nullable DesignField field, Phases phases) {
        var shares = of(field);
        var sum = 0;
        for (var phase = 1; phase <= shares.size(); phase++) {
            sum += phases.contains(phase) ? shares.get(phase - 1) : 0;
        }
        return sum;
    }

    private List<Integer> of(@Nullable DesignField field) {
        if (field == null) {
            return buildings;
        }
        return switch (field) {
            case GEBAEUDE -> buildings;
            case INNENRAEUME -> interiors;
            case FREIANLAGEN -> openSpaces;
            case FLAECHENNUTZUNGSPLAN, BEBAUUNGSPLAN -> townPlans;
            case ENERGIEBERATUNG, SIGEKO, BRANDSCHUTZ -> List.of();
        };
    }

    private static List<Integer> column(String name, int column) {
        return Rows.of(name, ",").stream()
                .map(row -> Integer.valueOf(row.get(column)))
                .toList();
    }
}
