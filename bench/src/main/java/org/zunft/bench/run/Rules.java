package org.zunft.bench.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.zunft.bench.Figure;
import org.zunft.bench.Row;

/** The rules of each profession alone, by JMH in a Java machine of their own. */
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
            var bare = new TreeMap<String, Double>();
            var guarded = new TreeMap<String, Double>();
            double guard = 0;
            for (RunResult result : new Runner(options).run()) {
                String name = result.getParams().getBenchmark();
                String profession = result.getParams().getParam("profession");
                double micros = result.getPrimaryResult().getScore() / THOUSAND;
                switch (name.substring(name.lastIndexOf('.') + 1)) {
                    case "bare" -> bare.put(profession, micros);
                    case "guarded" -> guarded.put(profession, micros);
                    default -> guard = Math.max(guard, micros);
                }
            }
            var rows = new ArrayList<Row>();
            bare.forEach((profession, micros) ->
                    rows.add(Row.below("rules of " + profession + " over one pair", micros, LONGEST_PAIR, "µs")));
            guarded.forEach((profession, micros) -> rows.add(
                    Row.of("rules of " + profession + " over one pair, under guard", Figure.of(micros) + " µs")));
            rows.add(Row.below(
                    "guard: cost of a step, which is one pair with all its rules", guard, LONGEST_GUARD, "µs"));
            return rows;
        } catch (RunnerException problem) {
            throw new IllegalStateException("JMH failed", problem);
        }
    }
}
