package org.zunft.core.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the rules look for where ArchUnit has no words of its own. */
final class Conditions {

    private static final List<String> SUFFIXES =
            List.of("Service", "Manager", "Helper", "Helpers", "Util", "Utils", "Impl");

    /** Methods that read clock, chance or the machine's habits. Durations by {@code nanoTime} are nobody's input. */
    private static final Map<String, Set<String>> AMBIENT = Map.ofEntries(
            Map.entry("java.lang.System", Set.of("currentTimeMillis")),
            Map.entry("java.lang.Math", Set.of("random")),
            Map.entry("java.time.Instant", Set.of("now")),
            Map.entry("java.time.LocalDate", Set.of("now")),
            Map.entry("java.time.LocalDateTime", Set.of("now")),
            Map.entry("java.time.ZonedDateTime", Set.of("now")),
            Map.entry("java.time.OffsetDateTime", Set.of("now")),
            Map.entry("java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system")),
            Map.entry("java.time.InstantSource", Set.of("system")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.util.Locale", Set.of("getDefault")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry("java.util.concurrent.ThreadLocalRandom", Set.of("current")));

    private Conditions() {}

    static ArchCondition<JavaClass> keepToTheTable(Rooms rooms) {
        return new ArchCondition<>("use only the rooms that the table allows") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                Optional<String> room = rooms.of(origin.getPackageName());
                if (room.isEmpty()) {
                    return;
                }
                if (!rooms.knows(room.get())) {
                    events.add(SimpleConditionEvent.violated(origin, origin.getName() + " is in a room without a row"));
                }
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    rooms.of(dependency.getTargetClass().getBaseComponentType().getPackageName())
                            .filter(other -> !rooms.mayUse(room.get(), other))
                            .ifPresent(_ ->
                                    events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveANameThatSaysTheIntent() {
        return new ArchCondition<>("have a name that says the intent") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String name = type.getSimpleName();
                boolean suffixed = SUFFIXES.stream().anyMatch(suffix -> name.endsWith(suffix) && !name.equals(suffix));
                if (suffixed || (type.isInterface() && name.matches("I[A-Z][a-z].*"))) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " says how, not what"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a package with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getPackage().tryGetAnnotationOfType(NullMarked.class).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    static ArchCondition<JavaMethod> takeNoBoolean() {
        return new ArchCondition<>("take no boolean") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(boolean.class))) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription()));
                }
            }
        };
    }

    /** Names of methods that a library's type declares are not ours to choose. */
    static DescribedPredicate<JavaMethod> demandedByALibrary() {
        return DescribedPredicate.describe(
                "are demanded by a library",
                method -> Stream.concat(
                                method.getOwner().getAllRawInterfaces().stream(),
                                method.getOwner().getAllRawSuperclasses().stream())
                        .filter(type -> !type.getPackageName().startsWith("org.zunft"))
                        .anyMatch(type -> type.tryGetMethod(
                                        method.getName(),
                                        method.getRawParameterTypes().stream()
                                                .map(JavaClass::getName)
                                                .toArray(String[]::new))
                                .isPresent()));
    }

    static DescribedPredicate<JavaMethodCall> readsTheAmbience() {
        return DescribedPredicate.describe(
                "reads clock, chance or the machine's habits",
                call -> AMBIENT.getOrDefault(call.getTargetOwner().getName(), Set.of())
                        .contains(call.getName()));
    }

    static DescribedPredicate<JavaMethodCall> returnsFromAnUpdate() {
        return DescribedPredicate.describe(
                "UPDATE ... RETURNING",
                call -> call.getName().startsWith("returning")
                        && call.getTargetOwner().isAssignableTo("org.jooq.UpdateReturningStep"));
    }
}
