package org.zunft.server.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Speaks to the person at the terminal. */
final class Lines {

    private final PrintWriter out;
    private final PrintWriter err;

    Lines(@Nullable CommandSpec spec) {
        var line = Objects.requireNonNull(spec).commandLine();
        this.out = line.getOut();
        this.err = line.getErr();
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void warn(String line) {
        err.println("zunft: " + line);
        err.flush();
    }

    void progress(String step) {
        err.println("zunft: " + step + " ...");
        err.flush();
    }
}
