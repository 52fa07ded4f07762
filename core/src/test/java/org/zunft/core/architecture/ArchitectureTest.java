package org.zunft.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final String CORE = "org.zunft.core";
    private static final String API = "org.zunft.api";

    /** Micronaut writes its bean definitions beside the beans; they are not ours to judge. */
    private static final Pattern WRITTEN_BY_MICRONAUT = Pattern.compile(".*/\\$[^/]*\\.class$");

    private static final ImportOption OURS =
            location -> !location.matches(WRITTEN_BY_MICRONAUT) && !location.contains("/test-classes/");

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(OURS).importPackages(CORE, API);

    private static final String FIXTURES = ArchitectureTest.class.getPackageName() + ".fixture";

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURES);

    /** Conventions that hold for the plugin API too; the others speak of core's rooms. */
    private static final Set<HouseRule> HOLD_FOR_THE_API = EnumSet.of(
            HouseRule.NAMES_SAY_THE_INTENT,
            HouseRule.VALUES_DO_NOT_CHANGE,
            HouseRule.NO_STATE_IS_STATIC,
            HouseRule.CHANCE_IS_AN_ARGUMENT,
            HouseRule.TIME_IS_AN_ARGUMENT,
            HouseRule.PACKAGES_ARE_NULL_MARKED,
            HouseRule.NOTHING_PRINTS);

    @Test
    void the_rules_see_the_product() {
        assertThat(PRODUCT).hasSizeGreaterThan(100);
        assertThat(PRODUCT.contain(CORE + ".shared.Transactions")).isTrue();
        assertThat(PRODUCT.contain(API + ".ProfessionPlugin")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void core_keeps_the_rule(HouseRule rule) {
        rule.in(CORE).check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void the_api_keeps_the_rule(HouseRule rule) {
        if (HOLD_FOR_THE_API.contains(rule)) {
            rule.in(API).check(PRODUCT);
        }
    }

    /** A rule that its own fixture does not break is a wish. */
    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void each_rule_fails_on_its_fixture(HouseRule rule) {
        String house = FIXTURES + "." + rule.name().toLowerCase(Locale.ROOT).replace("_", "");

        assertThat(BROKEN.stream().filter(type -> type.getPackageName().startsWith(house)))
                .as("a fixture for " + rule)
                .isNotEmpty();
        assertThatThrownBy(() -> rule.in(house).check(BROKEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("because");
    }
}
