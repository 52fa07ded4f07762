package org.zunft.core.persistence.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A server process, whether this program started it or an earlier one that was killed.
 *
 * @param process the process
 */
record RunningServer(ProcessHandle process) {

    private static final long GRACE_SECONDS = 60;

    /** Every server that runs on a database folder; normally none or one. */
    static List<RunningServer> on(Path database) {
        var option = ServerCommand.dataOption(database);
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            return processes
                    .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                            .contains(option))
                    .map(RunningServer::new)
                    .toList();
        }
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Lets it write everything down and end; by force only if it does not. */
    void stop() {
        process.destroy();
        if (!ended()) {
            process.destroyForcibly();
            if (!ended()) {
                throw new EmbeddedDatabaseFailed("The database process " + pid() + " cannot be stopped");
            }
        }
    }

    private boolean ended() {
        try {
            process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new EmbeddedDatabaseFailed("Waiting for the database process " + pid() + " failed", e);
        }
    }
}
