package org.zunft.core.persistence;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Reads every {@code datetime(6)} as the instant it is in UTC, the only zone the database knows. Passes local date and
 * time to the driver as they are: jOOQ's own way leads through {@code java.sql.Timestamp}, which moves what falls into
 * the hour that the server's zone skips in spring.
 */
public final class UtcInstant implements Binding<LocalDateTime, Instant> {

    private static final long serialVersionUID = 1L;
    private static final Converter<LocalDateTime, Instant> CONVERTER = Converter.ofNullable(
            LocalDateTime.class,
            Instant.class,
            stored -> stored.toInstant(ZoneOffset.UTC),
            instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC));

    /** For the generated code. */
    public UtcInstant() {}

    @Override
    public Converter<LocalDateTime, Instant> converter() {
        return CONVERTER;
    }

    @Override
    public void sql(BindingSQLContext<Instant> context) {
        if (context.render().paramType() == ParamType.INLINED) {
            context.render().visit(DSL.inline(context.convert(CONVERTER).value()));
        } else {
            context.render().sql(context.variable());
        }
    }

    @Override
    public void set(BindingSetStatementContext<Instant> context) throws SQLException {
        LocalDateTime time = CONVERTER.to(context.value());
        if (time == null) {
            context.statement().setNull(context.index(), Types.TIMESTAMP);
        } else {
            context.statement().setObject(context.index(), time);
        }
    }

    @Override
    public void get(BindingGetResultSetContext<Instant> context) throws SQLException {
        context.value(instant(context.resultSet().getObject(context.index(), LocalDateTime.class)));
    }

    @Override
    public void get(BindingGetStatementContext<Instant> context) throws SQLException {
        context.value(instant(context.statement().getObject(context.index(), LocalDateTime.class)));
    }

    @Override
    public void register(BindingRegisterContext<Instant> context) throws SQLException {
        context.statement().registerOutParameter(context.index(), Types.TIMESTAMP);
    }

    @Override
    public void set(BindingSetSQLOutputContext<Instant> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("MariaDB has no structured types");
    }

    @Override
    public void get(BindingGetSQLInputContext<Instant> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("MariaDB has no structured types");
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime stored) {
        return CONVERTER.from(stored);
    }
}
