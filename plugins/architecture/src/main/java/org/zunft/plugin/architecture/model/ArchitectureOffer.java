package org.zunft.plugin.architecture.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.plugin.architecture.terms.ClientType;
import org.zunft.plugin.architecture.terms.Discipline;
import org.zunft.plugin.architecture.terms.EnergyListing;
import org.zunft.plugin.architecture.terms.SubmissionRight;

/**
 * What an office offers. A component that is null was not stated; an empty one was stated to be empty.
 *
 * @param disciplines what its people are
 * @param right whether it may submit building documents
 * @param scope how far a small right goes by its own account
 * @param phases the phases it works in
 * @param references what it has planned
 * @param listings what it is listed for and until when; {@link LocalDate#MAX} when no day is stated
 * @param partnerListings what a named partner is listed for
 * @param modelling its level of BIM, 0 to 3
 * @param cover its liability cover for damage to property, in euros
 * @param start when it can begin
 * @param tags what it knows about
 * @param clients for whom it works
 */
public record ArchitectureOffer(
        @Nullable Set<Discipline> disciplines,
        @Nullable SubmissionRight right,
        Scope scope,
        @Nullable Phases phases,
        @Nullable List<Reference> references,
        @Nullable Map<EnergyListing, LocalDate> listings,
        Set<EnergyListing> partnerListings,
        @Nullable Integer modelling,
        @Nullable Double cover,
        @Nullable Beginning start,
        @Nullable Set<String> tags,
        @Nullable Set<ClientType> clients) {

    /**
     * How far a small right to submit goes by the office's own account.
     *
     * @param buildingClass up to this class
     * @param units up to so many homes
     * @param floorArea up to so many m²
     */
    public record Scope(
            @Nullable Integer buildingClass,
            @Nullable Integer units,
            @Nullable Double floorArea) {}
}
