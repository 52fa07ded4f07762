package org.zunft.bench.run;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.IntToLongFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.zunft.api.ProfessionId;
import org.zunft.bench.world.Golden;
import org.zunft.core.plugin.GuardSettings;
import org.zunft.core.plugin.PlatformGuard;
import org.zunft.core.plugin.PluginHost;
import org.zunft.core.plugin.PluginSettings;

/** A profession's whole rule set over one pair, bare and under guard, and the guard alone. The rules come from the real jar. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class RulesMarks {

    /** As many as a match judges. */
    static final int STEPS = 200;

    /** The system property with the folder of plugin jars. */
    static final String PLUGINS = "zunft.bench.plugins";

    private final PlatformGuard guard = new PlatformGuard(GuardSettings.standard(), InstantSource.system());
    private final Path plugins = Path.of(System.getProperty(PLUGINS, ""));
    private final PluginHost host =
            new PluginHost(PluginSettings.standard(plugins, plugins.resolve(".installed"), "0.1.0"), guard);

    /** Whose rules. */
    @Param({"print", "dental", "architecture"})
    public String profession = "";

    private ProfessionId id = new ProfessionId("none");
    private IntToLongFunction judge = number -> number;
    private final long[] results = new long[STEPS];
    private int number;

    /** Made by JMH. */
    public RulesMarks() {}

    /** Loads the jar, reads the golden offers and needs. */
    @Setup
    public void load() {
        host.start();
        id = new ProfessionId(profession);
        judge = Pairs.judging(host.current().find(id).orElseThrow(), Golden.of(profession));
    }

    /** Ends the threads of the guard. */
    @TearDown
    public void end() {
        host.stop();
        guard.close();
    }

    /** All rules over one pair, without guard. */
    @Benchmark
    public long bare() {
        return judge.applyAsLong(number++);
    }

    /** All rules over one pair, each pair a step of a guarded run of 200, as the engine does it. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long[] guarded() {
        int from = number;
        number += STEPS;
        guard.each(id, "judge", STEPS, index -> results[index] = judge.applyAsLong(from + index), (index, failure) -> {
            throw new IllegalStateException("Step " + index + ": " + failure);
        });
        return results;
    }

    /** The guard alone: steps that do next to nothing, the hand-over to another thread included. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public long[] guardOnly() {
        guard.each(id, "judge", STEPS, index -> results[index] = index, (index, failure) -> {
            throw new IllegalStateException("Step " + index + ": " + failure);
        });
        return results;
    }
}
