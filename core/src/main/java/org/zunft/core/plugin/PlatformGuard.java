package org.zunft.core.plugin;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zunft.api.ProfessionId;
import org.zunft.core.profession.BrokenContract;
import org.zunft.core.profession.Failure;
import org.zunft.core.profession.Guard;
import org.zunft.core.profession.Guarded;

/**
 * The guard on platform threads. One run of steps is one hand-over to a worker; the caller parks, looks at the run's
 * progress a few times per deadline, and takes the run away when it stands still. Steps pay one compare-and-set and
 * one look at the allocation counter, no clock.
 */
@Singleton
public final class PlatformGuard implements Guard, AutoCloseable {

    /** How often the caller looks within one deadline; a step is thus cut off at most an eighth late. */
    private static final int LOOKS = 8;

    private final GuardSettings settings;
    private final InstantSource clock;
    private final AllocationMeter meter = new AllocationMeter();
    private final WorkerPool pool;
    private final Map<ProfessionId, Conduct> conducts = new ConcurrentHashMap<>();

    /** A guard with its own threads. */
    public PlatformGuard(GuardSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.pool = new WorkerPool(settings.threads());
    }

    @Override
    public <T> Guarded<T> call(ProfessionId profession, String what, Supplier<T> call) {
        var answer = new Answer<>(call);
        each(profession, what, 1, answer, answer);
        return answer.guarded();
    }

    @Override
    public void each(ProfessionId profession, String what, int count, Step step, Failed failed) {
        if (count == 0) {
            return;
        }
        var conduct = conductOf(profession);
        conduct.called(count);
        if (Thread.currentThread() instanceof Worker) {
            runInline(conduct, what, count, step, failed);
        } else if (conduct.admits()) {
            new Watch(conduct, what, count, step, failed).toTheEnd();
        } else {
            refuse(conduct, 0, count, failed);
        }
    }

    /** The health of professions taken together. */
    Health health(Collection<ProfessionId> professions) {
        List<Health> parts = professions.stream()
                .map(conducts::get)
                .filter(conduct -> conduct != null)
                .map(Conduct::health)
                .toList();
        return Health.together(parts);
    }

    /** Forgets professions whose plugin is gone, and ends threads on which it may have left something. */
    void forget(Collection<ProfessionId> professions) {
        conducts.keySet().removeAll(professions);
        pool.renew();
    }

    /** Ends the workers as soon as they are idle. */
    @Override
    public void close() {
        pool.close();
    }

    private Conduct conductOf(ProfessionId profession) {
        var known = conducts.get(profession);
        return known != null ? known : conducts.computeIfAbsent(profession, id -> new Conduct(id, settings, clock));
    }

    private static void refuse(Conduct conduct, int from, int count, Failed failed) {
        conduct.refused(count - from);
        for (int index = from; index < count; index++) {
            failed.step(index, Failure.SUSPENDED);
        }
    }

    /** The outer call's deadline and budget hold; a second worker waited for by the first could deadlock the pool. */
    private static void runInline(Conduct conduct, String what, int count, Step step, Failed failed) {
        for (int index = 0; index < count; index++) {
            try {
                step.run(index);
            } catch (BrokenContract broken) {
                conduct.failed(what, Failure.BROKE_CONTRACT, String.valueOf(broken.getMessage()));
                failed.step(index, Failure.BROKE_CONTRACT);
            } catch (Throwable thrown) {
                conduct.failed(what, Failure.THREW, Thrown.describe(thrown));
                failed.step(index, Failure.THREW);
            }
        }
    }

    /** One call of {@code each}, from the side of the caller. */
    private final class Watch {

        private final Conduct conduct;
        private final String what;
        private final int count;
        private final Step step;
        private final Failed failed;

        Watch(Conduct conduct, String what, int count, Step step, Failed failed) {
            this.conduct = conduct;
            this.what = what;
            this.count = count;
            this.step = step;
            this.failed = failed;
        }

        void toTheEnd() {
            int next = 0;
            while (next < count) {
                if (conduct.isSuspended()) {
                    refuse(conduct, next, count, failed);
                    return;
                }
                var run = new Run(step, next, count, settings.allocationBudget(), meter);
                next = pool.offer(run) ? await(run, next) : crowdedOut(next);
            }
        }

        /** Waits until the run ends or is taken away; answers the step to go on with. */
        private int await(Run run, int from) {
            boolean interrupted = false;
            try {
                int seen = Run.QUEUED;
                long since = System.nanoTime();
                while (true) {
                    int position = run.position();
                    if (position == Run.ENDED) {
                        report(run.failures(), count);
                        return run.next();
                    }
                    long now = System.nanoTime();
                    if (position != seen) {
                        seen = position;
                        since = now;
                    }
                    Failure excess = excess(run, seen, now - since);
                    if (excess != null && run.takeAway(seen)) {
                        return seen == Run.QUEUED ? crowdedOut(from) : abandon(run, seen, excess);
                    }
                    LockSupport.parkNanos(run, settings.deadline().toNanos() / LOOKS);
                    interrupted |= Thread.interrupted();
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private @Nullable Failure excess(Run run, int seen, long elapsed) {
            if (seen == Run.QUEUED) {
                return elapsed >= settings.patience().toNanos() ? Failure.OVERRAN : null;
            }
            if (elapsed >= settings.deadline().toNanos()) {
                return Failure.OVERRAN;
            }
            return elapsed > 0 && run.isOverBudget() ? Failure.EXHAUSTED_BUDGET : null;
        }

        private int abandon(Run run, int index, Failure excess) {
            report(run.failures(), index);
            conduct.threadLost();
            var worker = run.worker();
            if (worker != null) {
                worker.abandon(conduct::threadEnded);
            }
            conduct.failed(what, excess, "in step " + index + "; its thread is left to itself");
            conduct.strike();
            failed.step(index, excess);
            return index + 1;
        }

        /** No thread was free in time: the fault of others, so nothing is held against this profession. */
        private int crowdedOut(int from) {
            conduct.failed(what, Failure.OVERRAN, "waiting for a thread; all are busy");
            for (int index = from; index < count; index++) {
                failed.step(index, Failure.OVERRAN);
            }
            return count;
        }

        /** Tells the caller of failed steps below an index in ascending order; the chain has the last one first. */
        private void report(Run.@Nullable FailedStep chain, int below) {
            var ascending = new ArrayDeque<Run.FailedStep>();
            for (var link = chain; link != null; link = link.earlier()) {
                if (link.index() < below) {
                    ascending.addFirst(link);
                }
            }
            for (var link : ascending) {
                conduct.failed(what, link.failure(), link.detail());
                if (link.costly()) {
                    conduct.strike();
                }
                failed.step(link.index(), link.failure());
            }
        }
    }

    /** A single call as a run of one step. */
    private static final class Answer<T> implements Step, Failed {

        private final Supplier<T> call;
        private @Nullable T value;
        private @Nullable Failure failure;

        Answer(Supplier<T> call) {
            this.call = call;
        }

        @Override
        public void run(int index) {
            value = call.get();
            if (value == null) {
                throw new BrokenContract("answered null");
            }
        }

        @Override
        public void step(int index, Failure reason) {
            failure = reason;
        }

        Guarded<T> guarded() {
            if (failure != null) {
                return new Guarded.Failed<>(failure);
            }
            T answered = value;
            return answered == null ? new Guarded.Failed<>(Failure.BROKE_CONTRACT) : new Guarded.Answered<>(answered);
        }
    }
}
