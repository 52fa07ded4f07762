package org.zunft.plugin.architecture.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.api.matching.Reason;
import org.zunft.plugin.architecture.terms.ClientType;
import org.zunft.plugin.architecture.terms.DesignField;
import org.zunft.plugin.architecture.terms.EnergyListing;
import org.zunft.plugin.architecture.terms.FeeZone;
import org.zunft.plugin.architecture.terms.Monument;
import org.zunft.plugin.architecture.terms.ObjectGroup;
import org.zunft.plugin.architecture.terms.ObjectType;
import org.zunft.plugin.architecture.terms.Procurement;
import org.zunft.plugin.architecture.terms.ProjectKind;

/**
 * What a client wants planned, with everything derived that the rules compare.
 *
 * @param field what is to be planned
 * @param group the group of the object list, stated or that of the type
 * @param type what kind of object
 * @param kind what is done to it
 * @param isStructural whether the structure is changed
 * @param monument how it is protected
 * @param zone how demanding it is, stated or from the points of § 35 HOAI
 * @param cost in cost groups 300 and 400 of DIN 276, net, in euros; for open spaces the cost that is stated
 * @param phases the phases wanted
 * @param isPermitNeeded whether building documents must be submitted
 * @param site where and as what it is built
 * @param listings what an adviser must be listed for
 * @param modelling the level of BIM wanted, 0 to 3
 * @param procurement how the client may award
 * @param start in how many weeks it should begin
 * @param tags what the office should know about
 * @param client who builds
 * @param cover the liability cover the client wants, in euros
 * @param fee what there is to say about the fee, said once when the need is read
 */
public record ArchitectureNeed(
        @Nullable DesignField field,
        @Nullable ObjectGroup group,
        @Nullable ObjectType type,
        @Nullable ProjectKind kind,
        @Nullable Boolean isStructural,
        @Nullable Monument monument,
        @Nullable FeeZone zone,
        @Nullable Double cost,
        @Nullable Phases phases,
        @Nullable Boolean isPermitNeeded,
        Site site,
        Set<EnergyListing> listings,
        @Nullable Wish modelling,
        @Nullable Procurement procurement,
        @Nullable Wish start,
        Set<String> tags,
        @Nullable ClientType client,
        @Nullable Double cover,
        List<Reason> fee) {

    /** Whether public procurement law applies: the need says so, or the client is public. */
    public boolean isPublic() {
        return procurement == null ? client == ClientType.OEFFENTLICH : procurement.isPublic();
    }
}
