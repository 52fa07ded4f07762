package org.zunft.core.persistence.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The words that start the server.
 *
 * @param words the program and its options
 */
record ServerCommand(List<String> words) {

    ServerCommand {
        words = List.copyOf(words);
    }

    /** For everyday running. */
    static ServerCommand serving(ServerProgram program, DataFolder folder, int port) {
        var words = common(program, folder.database());
        words.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Relative to the data folder, because a socket's path must stay under 108 bytes.
                "--socket=mariadbd.sock",
                "--pid-file=" + folder.run().resolve("mariadbd.pid"),
                "--init-file=" + folder.run().resolve("accounts.sql"),
                "--log-error=" + folder.log(),
                // Only the loopback is served; whoever can listen there is root already.
                "--skip-ssl",
                "--local-infile=OFF",
                "--secure-file-priv=" + folder.run(),
                "--symbolic-links=OFF"));
        words.addAll(durable());
        words.addAll(small());
        return new ServerCommand(words);
    }

    /** For setting up the system tables, which are read from standard input. */
    static ServerCommand bootstrapping(ServerProgram program, Path database) {
        var words = common(program, database);
        words.add("--bootstrap");
        words.addAll(small());
        return new ServerCommand(words);
    }

    /** The option by which a running server's data folder is known. */
    static String dataOption(Path database) {
        return "--datadir=" + database;
    }

    private static List<String> common(ServerProgram program, Path database) {
        var words = new ArrayList<String>();
        words.add(program.executable().toString());
        words.add("--no-defaults");
        words.add(dataOption(database));
        words.add("--basedir=" + program.home());
        words.add("--lc-messages-dir=" + program.share());
        words.add("--skip-log-bin");
        words.add("--character-set-server=utf8mb4");
        words.add("--collation-server=utf8mb4_unicode_520_ci");
        if (System.getProperty("user.name", "").equals("root")) {
            // MariaDB refuses to run as root unless told so by name.
            words.add("--user=root");
        }
        return words;
    }

    private static List<String> durable() {
        return List.of(
                "--innodb-snapshot-isolation=ON",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-doublewrite=ON",
                "--default-time-zone=+00:00",
                "--innodb-lock-wait-timeout=5");
    }

    /** One server process for one organisation; the defaults are made for a machine of its own. */
    private static List<String> small() {
        return List.of(
                "--innodb-buffer-pool-size=96M",
                "--innodb-log-file-size=48M",
                "--innodb-log-buffer-size=4M",
                "--aria-pagecache-buffer-size=4M",
                "--key-buffer-size=1M",
                "--query-cache-size=0",
                "--max-connections=60",
                "--table-open-cache=400",
                "--table-open-cache-instances=1",
                "--performance-schema=OFF");
    }
}
