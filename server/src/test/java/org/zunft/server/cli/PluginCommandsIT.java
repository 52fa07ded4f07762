package org.zunft.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zunft.core.plugin.PluginJars;
import org.zunft.core.plugin.TradeSource;

class PluginCommandsIT {

    private static final Path GOLDEN =
            Path.of("..", "plugins", "print", "src", "test", "resources", "cases", "print.json");

    @TempDir
    Path folder;

    @Test
    void a_plugin_is_installed_shown_switched_off_and_on_and_removed() {
        Path jar = PluginJars.teaching("baker", "baker")
                .trade(TradeSource.named("baker").at("7512"))
                .into(folder, "baker.jar");

        Launched installed = zunft("install", jar.toString());

        assertThat(installed.exit()).as(installed.toString()).isZero();
        assertThat(installed.out())
                .contains("baker 1.0.0: enabled, teaches baker")
                .contains("installed and pinned: baker-1.0.0.jar")
                .containsPattern("SHA-512 [0-9a-f]{128}");
        assertThat(zunft("disable", "baker").out()).contains("baker 1.0.0: disabled");
        Launched listed = zunft("list");
        assertThat(listed.out()).contains("baker 1.0.0: disabled", "print ", ": enabled, teaches print");
        assertThat(listed.err()).isEmpty();
        assertThat(zunft("enable", "baker").out()).contains("baker 1.0.0: enabled");
        assertThat(zunft("remove", "baker").exit()).isZero();
        assertThat(zunft("list").out()).doesNotContain("baker");
    }

    @Test
    void what_is_refused_is_told_in_one_line() throws IOException {
        Path jar = Files.writeString(folder.resolve("letter.jar"), "Dear Sirs");

        Launched refused = zunft("install", jar.toString());

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err().lines())
                .containsExactly("zunft: letter.jar: is not a jar. Put a plugin jar there; archives and folders are not"
                        + " unpacked.");
        assertThat(zunft("remove", "print").err()).contains("is part of the program. Disable it instead.");
        assertThat(zunft("enable", "nobody").exit()).isEqualTo(2);
    }

    @Test
    void print_keeps_its_contract_and_its_golden_cases() throws IOException {
        Launched checked = zunft("check", print().toString(), GOLDEN.toString());

        assertThat(checked.exit()).as(checked.toString()).isZero();
        assertThat(checked.out())
                .contains("is let in", "ok       purity: ", "ok       cases: ", "The plugin keeps its contract.")
                .doesNotContain("FAILED");
    }

    @Test
    void a_plugin_that_breaks_its_contract_is_told_which_check_it_fails() {
        Path jar = PluginJars.teaching("baker", "baker")
                .trade(TradeSource.named("baker").part("judge", "throw new IllegalStateException(\"ouch\");"))
                .into(folder, "baker.jar");

        Launched checked = zunft("check", jar.toString());

        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.out()).contains("FAILED   total: ", "skipped  cases: ", "The plugin breaks its contract.");
    }

    @Test
    void a_jar_the_server_would_refuse_is_not_checked_any_further() {
        Path jar = PluginJars.teaching("baker", "baker").into(folder, "baker.jar");
        PluginJars.truncate(jar);

        Launched checked = zunft("check", jar.toString());

        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.err()).contains("baker.jar: is truncated or damaged. Fetch the jar again");
        assertThat(checked.out()).isEmpty();
    }

    private static Path print() throws IOException {
        try (var jars = Files.list(Path.of("target", "zunft", "plugins"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("zunft-plugin-print"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Launched zunft(String command, String... words) {
        var all = new String[words.length + 2];
        all[0] = "plugin";
        all[1] = command;
        System.arraycopy(words, 0, all, 2, words.length);
        return Launched.zunft(folder, all);
    }
}
