package org.zunft.server.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import com.tngtech.archunit.lang.syntax.elements.ClassesThat;
import java.util.Arrays;
import java.util.function.Function;

/** Who may use whom in the server. Each rule is made for a house, so that it judges the server and its own fixture. */
@SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
enum ServerRule {
    HTTP_KNOWS_NO_CONSOLE(house -> rooms(house, "http")
            .resideInAnyPackage(in(house, "console"))
            .because("API and console are two sides of the same use cases; what both need belongs to core")),

    CONSOLE_KNOWS_NO_HTTP(house -> rooms(house, "console")
            .resideInAnyPackage(in(house, "http"))
            .because("API and console are two sides of the same use cases; what both need belongs to core")),

    SIDES_KNOW_NO_DATABASE(house -> rooms(house, "http", "console", "security", "demo")
            .resideInAnyPackage("org.jooq..", "java.sql..", "org.zunft.core.persistence..")
            .because("a controller calls a use case; only what puts the parts together knows where they are stored")),

    NOBODY_CALLS_COMMANDS(house -> rooms(house, "http", "console", "security", "demo", "config")
            .resideInAnyPackage(in(house, "cli"))
            .because("the command line starts the rest; nothing that runs may depend on how it was started")),

    SIDES_DO_NOT_PUT_PARTS_TOGETHER(
            house -> rooms(house, "http", "console", "security", "demo")
                    .resideInAnyPackage(in(house, "config"))
                    .because(
                            "what a controller needs comes in by its constructor; the wiring knows it, not the other way round")),

    ONLY_THE_KIT_USES_CONTRACT_TESTS(house -> noClasses()
            .that()
            .resideInAPackage(house + "..")
            .and()
            .resideOutsideOfPackage(house + ".cli.kit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.zunft.plugin.tck..")
            .because("a running server does not have the contract tests on its class path")),

    SECURITY_STANDS_ALONE(house -> rooms(house, "security")
            .resideInAnyPackage(in(house, "http", "console", "demo"))
            .because("the gate in front of every route must not depend on what lies behind it"));

    private final Function<String, ArchRule> rule;

    ServerRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /** The rule for one house, such as {@code org.zunft.server}; rooms that are not built yet are no failure. */
    ArchRule in(String house) {
        return rule.apply(house).allowEmptyShould(true);
    }

    private static ClassesThat<ClassesShouldConjunction> rooms(String house, String... rooms) {
        return noClasses().that().resideInAnyPackage(in(house, rooms)).should().dependOnClassesThat();
    }

    private static String[] in(String house, String... rooms) {
        return Arrays.stream(rooms).map(room -> house + "." + room + "..").toArray(String[]::new);
    }
}
