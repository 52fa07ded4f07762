package org.zunft.server.config;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.zunft.core.place.Distances;
import org.zunft.core.place.PlaceInText;
import org.zunft.core.place.Places;
import org.zunft.core.plugin.GuardSettings;
import org.zunft.core.plugin.PluginSettings;
import org.zunft.core.profession.Occupations;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.TimeOrderedIds;
import org.zunft.server.security.Gate;
import org.zunft.server.security.TrustedProxies;

/** The parts that are neither a use case nor a port: clock, chance, threads. */
@Factory
public final class Parts {

    static final String API_VERSION = "0.1.0";
    private static final int THREADS = 16;
    private static final int WAITING = 256;
    private static final long IDLE_SECONDS = 60;

    /** The clock, as fine as the database keeps moments: what is answered now and read later is the same. */
    @Singleton
    @Primary
    public InstantSource time() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    /** Chance that nobody can guess. */
    @Singleton
    public SecureRandom random() {
        return new SecureRandom();
    }

    /** Where new ids come from. */
    @Singleton
    public IdSource ids(InstantSource time, SecureRandom random) {
        return new TimeOrderedIds(time, random);
    }

    /** The postal codes that ship with the product. */
    @Singleton
    public Places places() {
        return Places.shipped();
    }

    /** Distances between them. */
    @Singleton
    public Distances distances(Places places) {
        return new Distances(places);
    }

    /** Reads them in sentences. */
    @Singleton
    public PlaceInText placeInText(Places places) {
        return new PlaceInText(places);
    }

    /** The occupations that ship with the product. */
    @Singleton
    public Occupations occupations() {
        return Occupations.shipped();
    }

    /** The same for commands that need no other part. */
    public static PluginSettings pluginSettings(Settings settings) {
        return PluginSettings.standard(settings.plugins(), settings.data().resolve("plugins"), API_VERSION);
    }

    /** Where plugins come from. */
    @Singleton
    public PluginSettings plugins(Settings settings) {
        return pluginSettings(settings);
    }

    /** Whose word is taken for where a request comes from. */
    @Singleton
    public TrustedProxies proxies(Settings settings) {
        return settings.proxies();
    }

    /** What plugins may use up. */
    @Singleton
    public GuardSettings guard() {
        return GuardSettings.standard();
    }

    /**
     * The threads on which requests that may block are handled: platform threads, since matching and password hashes
     * compute and two computing virtual threads would stop all others on two cores. What does not fit into the
     * bounded queue is refused with 503 instead of piling up.
     */
    @Singleton
    @Named(Gate.REQUESTS)
    @Bean(preDestroy = "shutdown")
    public ExecutorService requests() {
        var number = new AtomicInteger();
        var pool = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> {
                    var thread = new Thread(task, Gate.REQUESTS + "-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
