package org.zunft.server.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServerArchitectureTest {

    private static final String SERVER = "org.zunft.server";

    /** Micronaut writes its bean definitions beside the beans; they are not ours to judge. */
    private static final Pattern WRITTEN_BY_MICRONAUT = Pattern.compile(".*/\\$[^/]*\\.class$");

    private static final ImportOption OURS =
            location -> !location.matches(WRITTEN_BY_MICRONAUT) && !location.contains("/test-classes/");

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(OURS).importPackages(SERVER);

    private static final String FIXTURES = ServerArchitectureTest.class.getPackageName() + ".fixture";

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURES);

    @Test
    void the_rules_see_the_server() {
        assertThat(PRODUCT.contain(SERVER + ".http.NeedController")).isTrue();
        assertThat(PRODUCT.contain(SERVER + ".security.Gate")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ServerRule.class)
    void the_server_keeps_the_rule(ServerRule rule) {
        rule.in(SERVER).check(PRODUCT);
    }

    /** A rule that its own fixture does not break is a wish. */
    @ParameterizedTest
    @EnumSource(ServerRule.class)
    void each_rule_fails_on_its_fixture(ServerRule rule) {
        String house = FIXTURES + "." + rule.name().toLowerCase(Locale.ROOT).replace("_", "");

        assertThatThrownBy(() -> rule.in(house).check(BROKEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("because");
    }
}
