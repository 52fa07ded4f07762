package org.zunft.server.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Speaks to the person at the terminal. */
public final class Lines {

    private final PrintWriter out;
    private final PrintWriter err;

    /** Speaks where the command of a specification speaks. */
    public Lines(@Nullable CommandSpec spec) {
        var line = Objects.requireNonNull(spec).commandLine();
        this.out = line.getOut();
        this.err = line.getErr();
    }

    /** Says what was asked for. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Says what went wrong. */
    public void warn(String line) {
        err.println("zunft: " + line);
        err.flush();
    }

    /** Says what is being done. */
    public void progress(String step) {
        err.println("zunft: " + step + " ...");
        err.flush();
    }
}
