package org.zunft.plugin.dental.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.dental.terms.Equipment;
import org.zunft.plugin.dental.terms.Procedure;

/** D13: the share of the devices the procedure needs that the practice has. */
final class EquipmentThere extends DentalRule {

    private final Map<Procedure, Set<Equipment>> needed = new EnumMap<>(Procedure.class);

    EquipmentThere(Figures figures) {
        super("D13", figures.whole("weight.D13"));
        for (var procedure : Procedure.values()) {
            needed.put(procedure, figures.equipment(procedure));
        }
    }

    @Override
    public Verdict judge(DentalNeed need, DentalOffer offer, MatchContext context) {
        var procedure = need.procedure();
        var wanted = procedure == null ? Set.<Equipment>of() : needed.getOrDefault(procedure, Set.of());
        if (wanted.isEmpty()) {
            return Verdict.SILENT;
        }
        var owned = offer.equipment();
        if (owned == null) {
            return new Verdict.Unknown(reason("equipment.unknown", wanted));
        }
        var there = wanted.stream().filter(owned::contains).toList();
        if (there.isEmpty()) {
            return Verdict.scored(0, reason("equipment.none", wanted));
        }
        return Verdict.scored(
                there.size() / (double) wanted.size(),
                reason(there.size() == wanted.size() ? "equipment.there" : "equipment.partly", there));
    }

    private static Reason reason(String key, Iterable<Equipment> devices) {
        var codes = new ArrayList<String>();
        devices.forEach(device -> codes.add(device.code()));
        return Reason.of(key, "equipment", new Argument.Terms(codes));
    }
}
