package org.zunft.plugin.architecture.reading;

import org.zunft.api.attribute.Attributes;
import org.zunft.plugin.architecture.law.BuildingClass;
import org.zunft.plugin.architecture.model.Site;

/** Where and as what something is built. */
final class Sites {

    private Sites() {}

    static Site read(Attributes need) {
        var units = Shapes.whole(need, "units").orElse(null);
        var floorArea = Shapes.number(need, "gfa").orElse(null);
        var buildingClass = Shapes.whole(need, "gebaeudeklasse")
                .or(() -> Shapes.number(need, "height")
                        .flatMap(height -> new BuildingClass(
                                        height, need.flag("freestanding").orElse(null), units, floorArea)
                                .number()));
        return new Site(
                need.text("land").orElse(null),
                buildingClass.orElse(null),
                units,
                floorArea,
                need.flag("sonderbau").orElse(null),
                need.text("plz").orElse(null));
    }
}
