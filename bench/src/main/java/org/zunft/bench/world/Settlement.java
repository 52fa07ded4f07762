package org.zunft.bench.world;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zunft.core.need.Need;
import org.zunft.core.offer.Offer;
import org.zunft.core.place.PostalCode;
import org.zunft.core.profession.JsonAttributes;

/** Puts the synthetic organisation into the tables of the product by plain JDBC. */
public final class Settlement {

    private static final int BATCH = 1000;
    private static final String NOW = "2026-01-05 08:00:00";

    private final Connection connection;
    private final String organisation;

    private Settlement(Connection connection, String organisation) {
        this.connection = connection;
        this.organisation = organisation;
    }

    /** Puts everybody and some needs in. */
    public static void load(DataSource database, World world, List<Need> needs) {
        try (Connection connection = database.getConnection();
                Statement session = connection.createStatement()) {
            // The rows are consistent by construction; checking half a million references takes longer than all else.
            session.execute("SET foreign_key_checks = 0, unique_checks = 0");
            var settlement =
                    new Settlement(connection, world.organisation().id().toString());
            settlement.tree(world);
            settlement.people(world.residents());
            settlement.needs(needs);
            connection.commit();
            session.execute("SET foreign_key_checks = 1, unique_checks = 1");
            session.execute("ANALYZE TABLE members, seats, memberships, offers, teams, regions, needs");
            connection.commit();
        } catch (SQLException problem) {
            throw new IllegalStateException("The synthetic organisation cannot be stored", problem);
        }
    }

    private void tree(World world) throws SQLException {
        insert(
                "organisations (id, name, zone, locale, fairness)",
                List.of(world.organisation()),
                each -> row(each.id(), each.name(), each.zone(), tag(each.locale()), each.fairness()));
        insert(
                "regions (organisation_id, id, name)",
                world.regions(),
                each -> row(organisation, each.id(), each.name()));
        insert(
                "teams (organisation_id, id, region_id, name, locale, country, postal_code, version)",
                world.teams(),
                each -> row(
                        organisation,
                        each.id(),
                        each.region(),
                        each.name(),
                        tag(each.locale()),
                        each.place().country(),
                        each.place().code(),
                        0));
    }

    private void people(List<Resident> residents) throws SQLException {
        insert(
                "members (organisation_id, id, given_name, family_name, firm, email, phone, country, postal_code,"
                        + " languages, locale, role, changed_at, version)",
                residents.stream().map(Resident::member).toList(),
                each -> row(
                        organisation,
                        each.id(),
                        each.givenName(),
                        each.familyName(),
                        each.firm(),
                        each.email(),
                        each.phone(),
                        each.place().country(),
                        each.place().code(),
                        tag(each.locale()),
                        tag(each.locale()),
                        each.role(),
                        NOW,
                        0));
        insert(
                "seats (organisation_id, id, team_id, occupation, scope, exclusions, version)",
                residents.stream().map(Resident::seat).toList(),
                each -> row(organisation, each.id(), each.team(), each.occupation(), "", "", 0));
        insert(
                "memberships (organisation_id, id, member_id, team_id, seat_id, role, joined_on)",
                residents.stream().map(Resident::membership).toList(),
                each -> row(
                        organisation,
                        each.id(),
                        each.member(),
                        each.team(),
                        each.seat(),
                        each.role(),
                        each.joinedOn()));
        insert(
                "offers (organisation_id, id, member_id, seat_id, team_id, occupation, profession, schema_version,"
                        + " text, locale, attributes, radius, languages, booked_until, changed_at, version)",
                residents.stream().map(Resident::offer).toList(),
                this::offer);
    }

    private @Nullable Object[] offer(Offer offer) {
        return row(
                organisation,
                offer.id(),
                offer.member(),
                offer.seat(),
                offer.team(),
                offer.occupation(),
                offer.profession().orElse(null),
                offer.schemaVersion().orElse(null),
                offer.text(),
                tag(offer.locale()),
                JsonAttributes.write(offer.attributes()),
                offer.radius().isPresent() ? offer.radius().getAsInt() : null,
                tag(offer.locale()),
                offer.bookedUntil().orElse(null),
                NOW,
                0);
    }

    private void needs(List<Need> needs) throws SQLException {
        insert(
                "needs (organisation_id, id, giver_id, text, locale, profession, schema_version, attributes, readings,"
                        + " country, postal_code, own, origin, noted_at, version)",
                needs,
                each -> row(
                        organisation,
                        each.id(),
                        each.giver(),
                        each.text(),
                        tag(each.locale()),
                        each.profession().orElse(null),
                        each.schemaVersion().orElse(null),
                        JsonAttributes.write(each.attributes()),
                        "[]",
                        each.place().map(PostalCode::country).orElse(null),
                        each.place().map(PostalCode::code).orElse(null),
                        each.own(),
                        each.origin(),
                        NOW,
                        0));
    }

    private <T> void insert(String target, Collection<T> rows, Function<T, @Nullable Object[]> values)
            throws SQLException {
        long columns = target.chars().filter(each -> each == ',').count() + 1;
        String sql = "INSERT INTO " + target + " VALUES (" + "?, ".repeat((int) columns - 1) + "?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (T each : rows) {
                @Nullable Object[] row = values.apply(each);
                for (int column = 0; column < row.length; column++) {
                    statement.setString(column + 1, Objects.toString(row[column], null));
                }
                statement.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static String tag(Locale locale) {
        return locale.toLanguageTag();
    }
}
