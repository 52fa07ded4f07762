package org.zunft.plugin.dental.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a practice has room.
 *
 * @param regular days until the next regular appointment
 * @param emergency days until somebody in pain is seen
 * @param asOf the day on which the practice said so
 */
public record Appointments(
        @Nullable Integer regular,
        @Nullable Integer emergency,
        @Nullable LocalDate asOf) {}
