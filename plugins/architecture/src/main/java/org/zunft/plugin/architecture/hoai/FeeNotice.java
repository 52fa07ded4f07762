package org.zunft.plugin.architecture.hoai;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.Reason;
import org.zunft.plugin.architecture.model.Phases;
import org.zunft.plugin.architecture.model.Site;
import org.zunft.plugin.architecture.terms.DesignField;
import org.zunft.plugin.architecture.terms.FeeZone;
import org.zunft.plugin.architecture.terms.ProjectKind;

/**
 * What the giver may tell the client about the fee: a rough range, never a price.
 *
 * <p>The range goes from the base rate of the lowest to the upper rate of the highest zone in question, for the phases
 * wanted, without surcharges, expenses and value added tax. Outside Germany the HOAI does not apply, and that is said.
 */
public final class FeeNotice {

    private static final double ROUGHLY = 100;
    private static final int SITE_SUPERVISION = 8;
    private static final int SURCHARGE_BUILDING = 33;
    private static final int SURCHARGE_INTERIOR = 50;

    private final FeeTable buildings = FeeTable.ofBuildings();
    private final FeeTable openSpaces = FeeTable.ofOpenSpaces();
    private final PhaseShares shares = new PhaseShares();

    /** Reads the tables. */
    public FeeNotice() {}

    /**
     * What the fee depends on.
     *
     * @param field what is to be planned
     * @param kind what is done to it
     * @param zones the zones in question, from the least demanding
     * @param chargeable chargeable costs, in euros
     * @param phases the phases wanted; all when none are stated
     * @param country where it is built
     */
    public record Project(
            @Nullable DesignField field,
            @Nullable ProjectKind kind,
            List<FeeZone> zones,
            @Nullable Double chargeable,
            Phases phases,
            Site.Country country) {}

    /** What there is to say, in the order in which it is said; empty when too little is known. */
    public List<Reason> of(Project project) {
        var field = project.field();
        if (field == null) {
            return List.of();
        }
        return switch (field) {
            case GEBAEUDE, INNENRAEUME -> of(project, field, buildings);
            case FREIANLAGEN -> of(project, field, openSpaces);
            case FLAECHENNUTZUNGSPLAN, BEBAUUNGSPLAN, ENERGIEBERATUNG, SIGEKO, BRANDSCHUTZ -> List.of();
        };
    }

    private List<Reason> of(Project project, DesignField field, FeeTable table) {
        return switch (project.country()) {
            case AUSTRIA -> List.of(Reason.of("fee.austria"));
            case SWITZERLAND -> List.of(Reason.of("fee.switzerland"));
            case ABROAD -> List.of(Reason.of("fee.abroad"));
            case GERMANY, NOT_STATED -> german(project, field, table);
        };
    }

    private List<Reason> german(Project project, DesignField field, FeeTable table) {
        var chargeable = project.chargeable();
        if (chargeable == null || project.zones().isEmpty()) {
            return List.of();
        }
        var lowest = table.fee(project.zones().getFirst(), chargeable);
        var highest = table.fee(project.zones().getLast(), chargeable);
        if (lowest.isEmpty() || highest.isEmpty()) {
            return List.of(Reason.of("fee.outside_table")
                    .with("cost", Math.round(chargeable))
                    .with("least", Math.round(table.least()))
                    .with("most", Math.round(table.most())));
        }
        var percent = shares.percent(field, project.phases());
        if (percent == 0) {
            return List.of();
        }
        var said = new ArrayList<Reason>();
        said.add(range(project, lowest.get().to(highest.get()).percent(percent), chargeable));
        surcharge(project, field).ifPresent(said::add);
        return List.copyOf(said);
    }

    private static Reason range(Project project, FeeTable.Fee fee, double chargeable) {
        return Reason.of(project.country() == Site.Country.GERMANY ? "fee.range" : "fee.range_if_german")
                .with("from", roughly(fee.base()))
                .with("to", roughly(fee.upper()))
                .with("phases", Argument.of(project.phases().written()))
                .with("zone", Argument.of(written(project.zones())))
                .with("cost", Math.round(chargeable));
    }

    /** § 36 HOAI for alterations; § 12 HOAI for repairs and upkeep. */
    private static Optional<Reason> surcharge(Project project, DesignField field) {
        var kind = project.kind();
        if (kind == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case UMBAU, MODERNISIERUNG ->
                Optional.of(Reason.of("fee.surcharge")
                        .withTerm("kind", kind.code())
                        .with("percent", field == DesignField.INNENRAEUME ? SURCHARGE_INTERIOR : SURCHARGE_BUILDING));
            case INSTANDSETZUNG, INSTANDHALTUNG ->
                project.phases().contains(SITE_SUPERVISION)
                        ? Optional.of(Reason.of("fee.repair").withTerm("kind", kind.code()))
                        : Optional.empty();
            case NEUBAU, WIEDERAUFBAU, ERWEITERUNGSBAU -> Optional.empty();
        };
    }

    private static long roughly(double euros) {
        return Math.round(euros / ROUGHLY) * (long) ROUGHLY;
    }

    private static String written(List<FeeZone> zones) {
        return zones.getFirst() == zones.getLast()
                ? zones.getFirst().code()
                : zones.getFirst().code() + "–" + zones.getLast().code();
    }
}
