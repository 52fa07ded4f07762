package org.zunft.plugin.tck.broken;

import java.util.List;
import java.util.Map;
import org.zunft.plugin.tck.sound.Bakery;
import org.zunft.plugin.tck.subject.Code;

/** Flaws of the classes themselves. */
public final class BrokenCode {

    private BrokenCode() {}

    /** All of them. */
    public static List<Broken> all() {
        return List.of(
                code(Impure.ReadsFiles.class, "java/nio/file/Files"),
                code(Impure.OpensSockets.class, "java/net/Socket"),
                code(Impure.StartsProcesses.class, "java/lang/ProcessBuilder"),
                code(Impure.StartsThreads.class, "java/lang/Thread"),
                code(Impure.UsesPools.class, "java/util/concurrent/ExecutorService"),
                code(Impure.AsksTheClock.class, "java/time/LocalDate.now"),
                code(Impure.CountsNanoseconds.class, "java/lang/System.nanoTime"),
                code(Impure.ThrowsDice.class, "java/lang/Math.random"),
                code(Impure.MakesIds.class, "java/util/UUID.randomUUID"),
                code(Impure.ReadsSettings.class, "java/lang/System.getenv"),
                code(Impure.DependsOnTheLocale.class, "java/lang/String.toLowerCase"),
                code(Impure.Reflects.class, "java/lang/Class.forName"),
                code(Impure.CountsCalls.class, "calls is static and not final"),
                code(Impure.HoldsAnArray.class, "WEIGHTS is a static array"),
                code(Impure.HoldsAMutableType.class, "SEEN is static and of a type that can change"),
                code(Impure.HoldsAHiddenList.class, "SEEN is static and holds a java/util/ArrayList"),
                new Broken(
                        "no classes",
                        "purity",
                        "no classes",
                        () -> Broken.subject(new Bakery()).withCode(new Code(Map.of()))));
    }

    private static Broken code(Class<?> flaw, String told) {
        return new Broken(flaw.getSimpleName(), "purity", told, () -> {
            String name = flaw.getName().replace('.', '/') + ".class";
            byte[] bytes = Code.inPackageOf(flaw).classes().get(name);
            return Broken.subject(new Bakery()).withCode(new Code(Map.of(name, bytes)));
        });
    }
}
