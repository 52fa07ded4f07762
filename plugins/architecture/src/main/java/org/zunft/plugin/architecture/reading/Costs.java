package org.zunft.plugin.architecture.reading;

import org.jspecify.annotations.Nullable;
import org.zunft.api.attribute.Attributes;
import org.zunft.plugin.architecture.hoai.CostGroups;
import org.zunft.plugin.architecture.terms.DesignField;

/**
 * What a project costs.
 *
 * @param cost what rules compare: cost groups 300 and 400 of DIN 276, for open spaces group 500; net, in euros
 * @param chargeable what the fee is reckoned from (§ 33 and § 38 HOAI): where the groups are not stated apart, the whole
 */
record Costs(@Nullable Double cost, @Nullable Double chargeable) {

    static Costs of(Attributes need, @Nullable DesignField field) {
        var stated = need.object("din276").orElse(Attributes.none());
        var groups = new CostGroups(
                Shapes.number(stated, "kg300").orElse(null),
                Shapes.number(stated, "kg400").orElse(null),
                Shapes.number(stated, "kg500").orElse(null));
        var whole = Shapes.number(need, "cost_300_400");
        if (field == DesignField.FREIANLAGEN) {
            var outside = groups.outside() == null ? whole.orElse(null) : groups.outside();
            return new Costs(outside, outside);
        }
        var cost = whole.or(groups::building);
        return new Costs(cost.orElse(null), groups.chargeable().or(() -> cost).orElse(null));
    }
}
