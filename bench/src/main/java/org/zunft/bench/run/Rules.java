package org.zunft.bench.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.zunft.bench.Figure;
import org.zunft.bench.Row;

/** The rules of print alone, by JMH in a Java machine of their own. */
public final class Rules {

    private static final double LONGEST_PAIR = 5;
    private static final double LONGEST_GUARD = 1;
    private static final double THOUSAND = 1000;

    private Rules() {}

    /** Measures them. */
    public static List<Row> measure(Path plugins) {
        var options = new OptionsBuilder()
                .include(RulesMarks.class.getName() + "\\..*")
                .jvmArgsAppend("-D" + RulesMarks.PLUGINS + "=" + plugins.toAbsolutePath())
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            Map<String, Double> micros = new HashMap<>();
            for (RunResult result : new Runner(options).run()) {
                String name = result.getParams().getBenchmark();
                micros.put(
                        name.substring(name.lastIndexOf('.') + 1),
                        result.getPrimaryResult().getScore() / THOUSAND);
            }
            return List.of(
                    Row.below("rules of print over one pair", of(micros, "bare"), LONGEST_PAIR, "µs"),
                    Row.of("rules of print over one pair, under guard", Figure.of(of(micros, "guarded")) + " µs"),
                    Row.below(
                            "guard: cost of a step, which is one pair with all its rules",
                            of(micros, "guardOnly"),
                            LONGEST_GUARD,
                            "µs"));
        } catch (RunnerException problem) {
            throw new IllegalStateException("JMH failed", problem);
        }
    }

    private static double of(Map<String, Double> micros, String name) {
        Double found = micros.get(name);
        if (found == null) {
            throw new IllegalStateException("JMH measured no " + name);
        }
        return found;
    }
}
