package org.zunft.bench;

/** What the numbers depend on. */
final class Machine {

    private static final long MEBIBYTE = 1 << 20;

    private Machine() {}

    static String line() {
        Runtime runtime = Runtime.getRuntime();
        return "%d cores, %s %s (%s), heap of the benchmark %d MiB, %s %s"
                .formatted(
                        runtime.availableProcessors(),
                        System.getProperty("java.vm.name"),
                        Runtime.version(),
                        System.getProperty("java.vendor"),
                        runtime.maxMemory() / MEBIBYTE,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
    }
}
