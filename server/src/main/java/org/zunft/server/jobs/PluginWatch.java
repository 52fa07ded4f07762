package org.zunft.server.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zunft.core.plugin.PluginHost;

/**
 * Has the plugin host follow what the operator's commands change in the register. It reads one small file a second,
 * on a thread of its own: loading a plugin may take its time, and nothing else waits for it.
 */
@Singleton
public final class PluginWatch implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(PluginWatch.class);

    private final PluginHost host;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("zunft-plugin-watch").daemon().factory());

    /** A watch that has not begun. */
    public PluginWatch(PluginHost host) {
        this.host = host;
    }

    /** Begins. */
    @SuppressWarnings("FutureReturnValueIgnored") // the job catches what it throws
    public void start() {
        timer.scheduleWithFixedDelay(this::follow, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void follow() {
        try {
            host.follow();
        } catch (RuntimeException problem) {
            LOG.error("Could not follow the register of plugins; will try again", problem);
        }
    }

    /** Ends. */
    @Override
    @PreDestroy
    public void close() {
        timer.shutdownNow();
    }
}
