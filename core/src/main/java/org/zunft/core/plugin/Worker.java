package org.zunft.core.plugin;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A thread that runs plugin code. Platform, not virtual: a rule that spins on a carrier would freeze every virtual
 * thread of the server. Sees no host class through its context class loader and inherits no thread-locals.
 */
final class Worker extends Thread {

    private final WorkerPool pool;
    private final AtomicReference<@Nullable Runnable> whenEnded = new AtomicReference<>();

    Worker(WorkerPool pool, int number) {
        super(null, null, "zunft-plugin-" + number, 0, false);
        this.pool = pool;
        setDaemon(true);
        setContextClassLoader(ClassLoader.getPlatformClassLoader());
    }

    @Override
    public void run() {
        try {
            while (pool.wants(this) && work()) {
                // work does it all
            }
        } finally {
            pool.ended(this);
            Runnable told = whenEnded.getAndSet(() -> {});
            if (told != null) {
                told.run();
            }
        }
    }

    /**
     * Gives the worker up, after its run was taken away: replaces and interrupts it. It ends when its step returns,
     * if ever.
     *
     * @param told run once the thread has ended
     */
    void abandon(Runnable told) {
        pool.replace(this);
        if (whenEnded.compareAndSet(null, told)) {
            interrupt();
        } else {
            told.run();
        }
    }

    // A method of its own, so that an idle worker's frame holds no finished run, and with it a removed plugin.
    private boolean work() {
        try {
            Run run = pool.queue().poll(1, TimeUnit.SECONDS);
            if (run != null && !run.runOn(this)) {
                return false;
            }
            // A plugin may leave its thread interrupted; the next run must not find it so.
            Thread.interrupted();
            return true;
        } catch (InterruptedException leftOver) {
            return true;
        }
    }
}
