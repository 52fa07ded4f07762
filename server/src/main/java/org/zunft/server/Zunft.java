package org.zunft.server;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.zunft.server.cli.Commands;

/** The entry point of the program. */
public final class Zunft {

    private Zunft() {}

    /** Runs a command and ends with its exit code: 0 for success, 1 for a failure, 2 for a wrong command line. */
    public static void main(String[] words) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Commands.run(out, err, words));
    }
}
