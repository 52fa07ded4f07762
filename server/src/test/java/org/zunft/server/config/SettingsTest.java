package org.zunft.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zunft.core.persistence.DatabaseSettings;

class SettingsTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "configuration.md");
    private static final Path HOME = Path.of("/home/dora");
    private static final Path PROGRAM = Path.of("/opt/zunft");

    @Test
    void the_reference_page_names_exactly_the_settings_there_are() throws IOException {
        String table = Arrays.stream(Setting.values())
                .map(setting -> "| `%s` | %s | %s |\n"
                        .formatted(
                                setting,
                                setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`",
                                setting.meaning()))
                .collect(Collectors.joining());

        assertThat(Files.readString(PAGE)).endsWith("| Key | Default | Meaning |\n| --- | --- | --- |\n" + table);
    }

    @Test
    void without_anything_set_the_embedded_database_lives_in_the_home_folder() {
        Settings settings = Settings.read(Map.of(), Map.of(), HOME, PROGRAM);

        assertThat(settings.database()).isEqualTo(new DatabaseSettings.Embedded(HOME.resolve(".zunft")));
        assertThat(settings.plugins()).isEqualTo(PROGRAM.resolve("plugins"));
        assertThat(settings.host()).isEqualTo("127.0.0.1");
    }

    @Test
    void an_option_takes_precedence_over_the_environment() {
        Settings settings = Settings.read(Map.of("ZUNFT_PORT", "1"), Map.of(Setting.ZUNFT_PORT, "2"), HOME, PROGRAM);

        assertThat(settings.port()).isEqualTo(2);
    }

    @Test
    void a_proxy_that_is_no_address_is_refused_by_name() {
        assertThatThrownBy(() -> Settings.read(
                        Map.of("ZUNFT_TRUSTED_PROXIES", "127.0.0.1, proxy.example"), Map.of(), HOME, PROGRAM))
                .isInstanceOf(Settings.Unusable.class)
                .hasMessageContaining("ZUNFT_TRUSTED_PROXIES")
                .hasMessageContaining("proxy.example");
    }

    @Test
    void a_port_that_is_no_port_is_refused_by_name() {
        assertThatThrownBy(() -> Settings.read(Map.of("ZUNFT_PORT", "http"), Map.of(), HOME, PROGRAM))
                .isInstanceOf(Settings.Unusable.class)
                .hasMessageContaining("ZUNFT_PORT")
                .hasMessageContaining("http");
    }
}
