package org.zunft.server;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zunft.server.cli.Commands;

/** The entry point of the program. */
public final class Zunft {

    /** Kept, since the JDK's logging forgets the level of a logger that nobody holds. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Zunft() {}

    /** Runs a command and ends with its exit code: 0 for success, 1 for a failure, 2 for a wrong command line. */
    public static void main(String[] words) {
        // It recommends a module for vectors, which are not searched here, to somebody who cannot do anything about it.
        LUCENE.setLevel(Level.SEVERE);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Commands.run(out, err, words));
    }
}
