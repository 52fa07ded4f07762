package org.zunft.plugin.architecture.model;

import org.jspecify.annotations.Nullable;
import org.zunft.plugin.architecture.terms.FeeZone;
import org.zunft.plugin.architecture.terms.ObjectType;

/**
 * Something an office has planned.
 *
 * @param type what it was
 * @param zone how demanding it was
 * @param cost what it cost in cost groups 300 and 400 of DIN 276, net, in euros
 * @param year when it was finished
 * @param isMonument whether it was protected
 * @param isPublic whether a public client had it built
 */
public record Reference(
        @Nullable ObjectType type,
        @Nullable FeeZone zone,
        @Nullable Double cost,
        @Nullable Integer year,
        @Nullable Boolean isMonument,
        @Nullable Boolean isPublic) {}
