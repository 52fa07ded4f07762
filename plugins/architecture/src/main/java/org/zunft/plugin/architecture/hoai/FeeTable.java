package org.zunft.plugin.architecture.hoai;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zunft.plugin.architecture.terms.FeeZone;

/**
 * A Honorartafel: the fee for all phases by chargeable costs and zone, as the law prints it.
 *
 * <p>Between two rows the fee is interpolated linearly (§ 13 HOAI); outside the table the law names no fee.
 */
public final class FeeTable {

    private final TreeMap<Double, List<Double>> rows = new TreeMap<>();

    private FeeTable(String name) {
        for (var row : Rows.of(name, ",")) {
            var figures = row.stream().map(Double::valueOf).toList();
            rows.put(figures.getFirst(), figures.subList(1, figures.size()));
        }
    }

    /** The table of § 35 HOAI for buildings and interiors. */
    public static FeeTable ofBuildings() {
        return new FeeTable("hoai_honorartafel_gebaeude.csv");
    }

    /** The table of § 40 HOAI for open spaces. */
    public static FeeTable ofOpenSpaces() {
        return new FeeTable("hoai_honorartafel_freianlagen.csv");
    }

    /**
     * A fee from its base rate (Basishonorarsatz) to its upper rate, in euros, net.
     *
     * @param base the lower end
     * @param upper the upper end
     */
    public record Fee(double base, double upper) {

        /** This share of it, in per cent. */
        public Fee percent(double percent) {
            return new Fee(base * percent / 100, upper * percent / 100);
        }

        /** From the base rate of this fee to the upper rate of another. */
        public Fee to(Fee other) {
            return new Fee(base, other.upper);
        }
    }

    /**
     * The fee for all phases.
     *
     * @param zone how demanding the planning is
     * @param chargeable chargeable costs in euros, net
     * @return empty outside the table
     */
    public Optional<Fee> fee(FeeZone zone, double chargeable) {
        var below = rows.floorEntry(chargeable);
        var above = rows.ceilingEntry(chargeable);
        if (below == null || above == null) {
            return Optional.empty();
        }
        var upper = zone.number();
        return Optional.of(
                new Fee(between(below, above, chargeable, upper - 1), between(below, above, chargeable, upper)));
    }

    /** The lowest chargeable costs in the table, in euros. */
    public double least() {
        return rows.firstKey();
    }

    /** The highest chargeable costs in the table, in euros. */
    public double most() {
        return rows.lastKey();
    }

    private static double between(
            Map.Entry<Double, List<Double>> below, Map.Entry<Double, List<Double>> above, double at, int column) {
        var low = below.getValue().get(column);
        var step = above.getKey() - below.getKey();
        return step == 0 ? low : low + (at - below.getKey()) * (above.getValue().get(column) - low) / step;
    }
}
