package org.zunft.server.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zunft.core.matching.Shelf;
import org.zunft.core.matching.Turns;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.referral.WakeReferrals;
import org.zunft.core.shared.Replies;
import org.zunft.core.shared.StoreUnavailable;
import org.zunft.core.shared.Transactions;

/**
 * Keeps the shelf in step with what any node stored, stores who was shown, lets referrals go on whose day has come, and
 * forgets answers that no client repeats any more. A job that fails is tried again at its next turn.
 */
@Singleton
public final class Upkeep implements AutoCloseable {

    /** A change anywhere is matched against within a second. */
    private static final Duration CATCH_UP = Duration.ofMillis(500);

    private static final Duration STORE_TURNS = Duration.ofSeconds(10);
    /** Days begin at midnight; so much later at the latest something goes on. */
    private static final Duration WAKE = Duration.ofSeconds(20);

    private static final Duration FORGET = Duration.ofHours(1);
    private static final Duration REPEATABLE = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final Transactions transactions;
    private final Organisations organisations;
    private final Shelf shelf;
    private final Turns turns;
    private final WakeReferrals wakeReferrals;
    private final Replies replies;
    private final InstantSource time;
    private final AtomicBoolean storeAway = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("zunft-upkeep").daemon().factory());

    /** Upkeep that has not begun. */
    public Upkeep(
            Transactions transactions,
            Organisations organisations,
            Shelf shelf,
            Turns turns,
            WakeReferrals wakeReferrals,
            Replies replies,
            InstantSource time) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.shelf = shelf;
        this.turns = turns;
        this.wakeReferrals = wakeReferrals;
        this.replies = replies;
        this.time = time;
    }

    /** Begins. */
    public void start() {
        every(CATCH_UP, "catch up", this::catchUp);
        every(STORE_TURNS, "store who was shown", turns::store);
        every(WAKE, "wake what rests", this::wake);
        every(FORGET, "forget old answers", this::forget);
    }

    private void catchUp() {
        transactions.read(organisations::only).ifPresent(organisation -> shelf.catchUp(organisation.id()));
    }

    private void wake() {
        transactions.read(organisations::only).ifPresent(organisation -> wakeReferrals.handle(organisation.id()));
    }

    private void forget() {
        transactions.write(() -> {
            replies.forgetBefore(time.instant().minus(REPEATABLE));
            return true;
        });
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a job catches what it throws
    private void every(Duration pause, String what, Runnable job) {
        timer.scheduleWithFixedDelay(() -> run(what, job), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(String what, Runnable job) {
        try {
            job.run();
            storeAway.set(false);
        } catch (StoreUnavailable away) {
            if (!storeAway.getAndSet(true)) {
                LOG.warn("The database does not answer; could not {} and will try again", what);
            }
        } catch (RuntimeException problem) {
            LOG.error("Could not {}; will try again", what, problem);
        }
    }

    /** Ends, after storing who was shown since the last time. */
    @Override
    @PreDestroy
    public void close() {
        timer.shutdownNow();
        run("store who was shown", turns::store);
    }
}
