package org.zunft.plugin.architecture.reading;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zunft.api.attribute.Attributes;
import org.zunft.plugin.architecture.hoai.FeeNotice;
import org.zunft.plugin.architecture.hoai.ObjectList;
import org.zunft.plugin.architecture.hoai.ZonePoints;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.Phases;
import org.zunft.plugin.architecture.model.Wish;
import org.zunft.plugin.architecture.terms.ClientType;
import org.zunft.plugin.architecture.terms.Coded;
import org.zunft.plugin.architecture.terms.DesignField;
import org.zunft.plugin.architecture.terms.EnergyListing;
import org.zunft.plugin.architecture.terms.FeeZone;
import org.zunft.plugin.architecture.terms.Monument;
import org.zunft.plugin.architecture.terms.ObjectGroup;
import org.zunft.plugin.architecture.terms.ObjectType;
import org.zunft.plugin.architecture.terms.Procurement;
import org.zunft.plugin.architecture.terms.ProjectKind;

/** Turns the attributes of a need into the need the rules judge. */
public final class NeedReader {

    private final ObjectList objects;
    private final FeeNotice fees;

    /**
     * A reader.
     *
     * @param objects the zones the law names for kinds of buildings
     * @param fees what there is to say about the fee
     */
    public NeedReader(ObjectList objects, FeeNotice fees) {
        this.objects = objects;
        this.fees = fees;
    }

    /** Reads a need. */
    public ArchitectureNeed read(Attributes need) {
        var field = find(DesignField.class, need, "leistungsbild");
        var type = find(ObjectType.class, need, "object_type");
        var kind = find(ProjectKind.class, need, "project_kind");
        var zone = Shapes.zone(need, "honorarzone").or(() -> zoneOfPoints(need)).orElse(null);
        var costs = Costs.of(need, field);
        var phases =
                Shapes.phases(need, "lph").filter(stated -> !stated.isEmpty()).orElse(null);
        var site = Sites.read(need);
        var project = new FeeNotice.Project(
                field,
                kind,
                zones(field, type, zone),
                costs.chargeable(),
                phases == null ? Phases.ALL : phases,
                site.country());
        return new ArchitectureNeed(
                field,
                group(need, type),
                type,
                kind,
                need.flag("structural").orElse(null),
                find(Monument.class, need, "denkmal"),
                zone,
                costs.cost(),
                phases,
                need.flag("permit_needed").orElse(null),
                site,
                Coded.findAll(EnergyListing.class, need.texts("energy").orElse(List.of())),
                wish(need, "bim", "bim_must"),
                find(Procurement.class, need, "procurement"),
                wish(need, "start_weeks", "start_must"),
                Collections.unmodifiableSet(new TreeSet<>(need.texts("tags").orElse(List.of()))),
                find(ClientType.class, need, "client_type"),
                Shapes.number(need, "liability_cover").orElse(null),
                fees.of(project));
    }

    /** The zone in question: as stated, else those the law itself names for such a building. */
    private List<FeeZone> zones(@Nullable DesignField field, @Nullable ObjectType type, @Nullable FeeZone zone) {
        if (zone != null) {
            return List.of(zone);
        }
        return field == DesignField.GEBAEUDE && type != null ? objects.zones(type) : List.of();
    }

    private static @Nullable ObjectGroup group(Attributes need, @Nullable ObjectType type) {
        return type == null ? find(ObjectGroup.class, need, "object_group") : type.group();
    }

    private static Optional<FeeZone> zoneOfPoints(Attributes need) {
        return need.object("honorarzone_points")
                .map(points -> new ZonePoints(
                                points(points, "setting"),
                                points(points, "functions"),
                                points(points, "form"),
                                points(points, "structure"),
                                points(points, "services"),
                                points(points, "finishes"))
                        .zone());
    }

    private static int points(Attributes points, String name) {
        return Shapes.whole(points, name).orElse(0);
    }

    private static @Nullable Wish wish(Attributes need, String value, String must) {
        var firmness = need.isSet(must) ? Wish.Firmness.REQUIRED : Wish.Firmness.WISHED;
        return Shapes.whole(need, value)
                .map(stated -> new Wish(stated, firmness))
                .orElse(null);
    }

    private static <E extends Enum<E> & Coded> @Nullable E find(Class<E> type, Attributes need, String name) {
        return need.text(name).flatMap(code -> Coded.find(type, code)).orElse(null);
    }
}
