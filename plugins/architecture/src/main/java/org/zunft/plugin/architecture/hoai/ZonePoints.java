package org.zunft.plugin.architecture.hoai;

import org.zunft.plugin.architecture.terms.FeeZone;

/**
 * The points of § 35 Absatz 2, 4 and 6 HOAI for a building, to be asked only where the object list leaves doubt.
 *
 * @param setting how it fits its surroundings, up to 6
 * @param functions the number of functional areas, up to 9
 * @param form demands on form, up to 9
 * @param structure demands on construction, up to 6
 * @param services technical equipment, up to 6
 * @param finishes interior finishing, up to 6
 */
public record ZonePoints(int setting, int functions, int form, int structure, int services, int finishes) {

    private static final int MOST_OF_ZONE_I = 10;
    private static final int MOST_OF_ZONE_II = 18;
    private static final int MOST_OF_ZONE_III = 26;
    private static final int MOST_OF_ZONE_IV = 34;

    /** The zone of the sum. */
    public FeeZone zone() {
        var sum = setting + functions + form + structure + services + finishes;
        if (sum <= MOST_OF_ZONE_I) {
            return FeeZone.I;
        }
        if (sum <= MOST_OF_ZONE_II) {
            return FeeZone.II;
        }
        if (sum <= MOST_OF_ZONE_III) {
            return FeeZone.III;
        }
        return sum <= MOST_OF_ZONE_IV ? FeeZone.IV : FeeZone.V;
    }
}
