package org.zunft.server.cli;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.zunft.server.config.RunningServer;

/** Keeps a server running until the process is asked to end, then stops it in order. */
public final class UntilStopped {

    private UntilStopped() {}

    /**
     * Runs a server.
     *
     * @param server the server
     * @param begin what to do first; if it throws, the server is stopped
     */
    public static void run(RunningServer server, Consumer<RunningServer> begin) {
        var asked = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        try (server) {
            begin.accept(server);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(asked, stopped), "stop"));
            await(asked);
        } finally {
            stopped.countDown();
        }
        // The process is ending already: to leave would ask for an exit that waits for the hook that waits for us.
        await(new CountDownLatch(1));
    }

    private static void stop(CountDownLatch asked, CountDownLatch stopped) {
        asked.countDown();
        await(stopped);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
