package org.zunft.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import jakarta.inject.Inject;
import java.util.Random;
import java.util.function.Function;

/**
 * The rules of the house. Each is made for a house (a package and all below it), so that the same rule judges the
 * product and the fixture that breaks it. Rooms that are not built yet are no failure, hence {@code allowEmptyShould};
 * that anything was seen at all is guarded where the rules are run.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
public enum HouseRule {
    ROOMS_KEEP_TO_THE_TABLE(
            house -> classes()
                    .that()
                    .resideInAPackage(house + "..")
                    .should(Conditions.keepToTheTable(new Rooms(house)))
                    .because(
                            "one direction makes a use case readable from top to bottom; a new edge is a decision, not a slip")),

    PLUGIN_LIBRARY_STAYS_IN_ITS_ROOM(house -> only("plugin", house, "org.pf4j..")
            .because("the plugin library is not thread-safe and has traps; one owner knows them")),

    SEARCH_LIBRARY_STAYS_IN_ITS_ROOM(house -> only("search", house, "org.apache.lucene..")
            .because("retrieval proposes and rules dispose; nothing else may depend on how candidates are found")),

    DATABASE_STAYS_IN_ITS_ROOM(house -> only("persistence", house, "org.jooq..", "java.sql..", "org.flywaydb..")
            .because("rows and records end at the adapter; the domain speaks its own types")),

    CORE_KNOWS_NO_HTTP(house -> noClasses()
            .that()
            .resideInAPackage(house + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micronaut.http..", "io.netty..", "jakarta.servlet..")
            .because("the same use cases are called by API, console, jobs and command line")),

    DOMAIN_KNOWS_NO_FRAMEWORK(house -> noClasses()
            .that()
            .resideInAnyPackage(
                    Rooms.DOMAIN.stream().map(room -> house + "." + room + "..").toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micronaut..", "jakarta.validation..", "jakarta.annotation..", "reactor..")
            .because("the framework changes every few years, the domain outlives it; jakarta.inject is all it needs")),

    NAMES_SAY_THE_INTENT(house -> classes()
            .that()
            .resideInAPackage(house + "..")
            .should(Conditions.haveANameThatSaysTheIntent())
            .because("a suffix that fits everything says nothing; use cases are verbs, repositories plural nouns")),

    VALUES_DO_NOT_CHANGE(house -> noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(house + "..")
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..generated..")
            .and(DescribedPredicate.not(Conditions.demandedByALibrary()))
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("what cannot change can be shared between threads and reasoned about; with...() makes a new one")),

    NO_STATE_IS_STATIC(house -> fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(house + "..")
            .and()
            .areStatic()
            .should()
            .beFinal()
            .because("static state is shared by every test and every organisation")),

    INJECTION_IS_BY_CONSTRUCTOR(house -> noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(house + "..")
            .should()
            .beAnnotatedWith(Inject.class)
            .because("one way in: what an object needs is seen where it is made, also in a test without a container")),

    TIME_IS_AN_ARGUMENT(house -> noClasses()
            .that()
            .resideInAPackage(house + ".*..")
            .should()
            .callMethodWhere(Conditions.readsTheAmbience())
            .because("time, ids, locale and zone come in from outside, else a test cannot say what they are")),

    CHANCE_IS_AN_ARGUMENT(
            house -> noClasses()
                    .that()
                    .resideInAPackage(house + "..")
                    .and()
                    .resideOutsideOfPackage(house + ".persistence..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Random.class)
                    .because(
                            "the same question gets the same answer; a seeded RandomGenerator is passed in where chance is wanted. Persistence draws secrets and the jitter of retries, where chance is the point")),

    UPDATES_RETURN_NOTHING(
            house -> noClasses()
                    .that()
                    .resideInAPackage(house + "..")
                    .should()
                    .callMethodWhere(Conditions.returnsFromAnUpdate())
                    .because(
                            "MariaDB has no UPDATE ... RETURNING; jOOQ emulates it with a second statement that can see other rows")),

    PACKAGES_ARE_NULL_MARKED(house -> classes()
            .that()
            .resideInAPackage(house + "..")
            .and()
            .resideOutsideOfPackage("..generated..")
            .should(Conditions.lieInANullMarkedPackage())
            .because("NullAway checks marked packages only; an unmarked one is a hole")),

    NO_METHOD_TAKES_A_BOOLEAN(house -> methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(house + "..")
            .and()
            .areNotPrivate()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(Conditions.takeNoBoolean())
            .because("render(true) says nothing where it is called; two methods or an enum do")),

    NOTHING_PRINTS(house -> noClasses()
            .that()
            .resideInAPackage(house + "..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what an operator should see is logged with ids, and a library has no terminal"));

    private final Function<String, ArchRule> rule;

    HouseRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /** The rule for one house, such as {@code org.zunft.core}. */
    public ArchRule in(String house) {
        return rule.apply(house).allowEmptyShould(true);
    }

    private static ClassesShouldConjunction only(String room, String house, String... libraries) {
        return noClasses()
                .that()
                .resideInAPackage(house + "..")
                .and()
                .resideOutsideOfPackage(house + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
