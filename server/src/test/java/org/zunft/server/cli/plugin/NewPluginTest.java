package org.zunft.server.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPluginTest {

    @Test
    void everything_is_called_after_the_id() {
        var plugin = new NewPlugin("de.muster.tax-adviser");

        assertThat(plugin.profession()).isEqualTo("tax-adviser");
        assertThat(plugin.name()).isEqualTo("TaxAdviser");
        assertThat(plugin.packageName()).isEqualTo("de.muster.tax_adviser");
        assertThat(plugin.packageFolder()).isEqualTo("de/muster/tax_adviser");
    }

    @Test
    void an_id_without_a_publisher_gets_a_package_of_the_example() {
        assertThat(new NewPlugin("electrician").packageName()).isEqualTo("org.example.electrician");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Electrician", "../up", "a b", "tax_adviser", "1a", "a..b", "-a"})
    void what_is_no_id_is_refused_with_an_example(String id) {
        assertThatThrownBy(() -> new NewPlugin(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("for instance org.example.tax-adviser");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.example.new", "org.7seas.cook"})
    void what_no_java_package_can_be_called_is_refused(String id) {
        assertThatThrownBy(() -> new NewPlugin(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no Java package can be called " + id);
    }
}
