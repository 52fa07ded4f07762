package org.zunft.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jooq.Field;
import org.junit.jupiter.api.Test;
import org.zunft.core.organisation.Organisation;
import org.zunft.core.organisation.Team;
import org.zunft.core.persistence.generated.DefaultSchema;

/**
 * What the law of a profession forbids has no setting and no place where it could be kept: not for the server, an
 * organisation or a team, and in no table.
 */
class PolicySettingsTest {

    private static final String FORBIDDEN =
            "(?i)(.*[_]|^)(quotas?|awards?|rewards?|points|balance|commission|fees?|money|price|lead_?texts?|consent_?path|policy|value_?tracking)([_].*|$)";

    @Test
    void no_setting_of_the_server_is_a_flag() {
        assertThat(Arrays.stream(Setting.values()).map(Enum::name))
                .isNotEmpty()
                .noneMatch(name -> name.matches(FORBIDDEN));
    }

    @Test
    void neither_organisation_nor_team_has_a_flag() {
        assertThat(Stream.of(Organisation.class, Team.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(component -> component.getName()))
                .isNotEmpty()
                .noneMatch(name -> name.matches(FORBIDDEN));
    }

    @Test
    void no_table_keeps_a_flag_or_what_the_flags_forbid() {
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                        .flatMap(table -> Arrays.stream(table.fields()))
                        .map(Field::getName))
                .isNotEmpty()
                .noneMatch(name -> name.matches(FORBIDDEN));
    }
}
