package org.zunft.core.persistence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Reads every {@code datetime(6)} as the instant it is in UTC, the only zone the database knows. */
public final class UtcInstant extends AbstractConverter<LocalDateTime, Instant> {

    private static final long serialVersionUID = 1L;

    /** For the generated code. */
    public UtcInstant() {
        super(LocalDateTime.class, Instant.class);
    }

    @Override
    public @Nullable Instant from(@Nullable LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    @Override
    public @Nullable LocalDateTime to(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
