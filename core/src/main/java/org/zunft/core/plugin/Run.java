package org.zunft.core.plugin;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.zunft.core.profession.BrokenContract;
import org.zunft.core.profession.Failure;
import org.zunft.core.profession.Guard;

/**
 * A run of steps on one worker, watched by the caller. The worker moves {@link #position} from step to step by
 * compare-and-set, and the caller takes the run away from it by the same means: exactly one of them wins, so a step
 * is either finished and visible or abandoned, never both. The atomic also publishes what the steps wrote.
 */
final class Run {

    /** No worker has begun. */
    static final int QUEUED = -1;

    /** The worker ended this run and has written {@link #next}. */
    static final int ENDED = -2;

    /** The caller took the run away. */
    static final int TAKEN_AWAY = -3;

    private final Guard.Step step;
    private final int from;
    private final int count;
    private final long budget;
    private final AllocationMeter meter;
    private final Thread caller = Thread.currentThread();
    private final AtomicInteger position = new AtomicInteger(QUEUED);
    private volatile @Nullable Worker worker;
    private volatile long allocatedBefore;
    private int next;
    private @Nullable FailedStep failures;

    Run(Guard.Step step, int from, int count, long budget, AllocationMeter meter) {
        this.step = step;
        this.from = from;
        this.count = count;
        this.budget = budget;
        this.meter = meter;
    }

    /**
     * Runs the steps on a worker until the end, a costly failure, or the caller's taking away.
     *
     * @return false if a step was taken away: the caller has given the worker up, so it must not take other work
     */
    boolean runOn(Worker runner) {
        worker = runner;
        long allocated = meter.ofCurrentThread();
        allocatedBefore = allocated;
        if (!position.compareAndSet(QUEUED, from)) {
            return true;
        }
        for (int index = from; index < count; index++) {
            var failure = attempt(index);
            long after = meter.ofCurrentThread();
            if (failure == null && after - allocated > budget) {
                failure = new FailedStep(index, Failure.EXHAUSTED_BUDGET, true, "over its allocation budget", failures);
            }
            allocated = after;
            allocatedBefore = after;
            if (failure != null) {
                failures = failure;
            }
            if ((failure != null && failure.costly()) || index + 1 == count) {
                next = index + 1;
                boolean ended = position.compareAndSet(index, ENDED);
                LockSupport.unpark(caller);
                return ended;
            }
            if (!position.compareAndSet(index, index + 1)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable FailedStep attempt(int index) {
        try {
            step.run(index);
            return null;
        } catch (BrokenContract broken) {
            return new FailedStep(index, Failure.BROKE_CONTRACT, false, String.valueOf(broken.getMessage()), failures);
        } catch (OutOfMemoryError exhausted) {
            return new FailedStep(index, Failure.EXHAUSTED_BUDGET, true, "OutOfMemoryError", failures);
        } catch (Throwable thrown) {
            boolean again = failures != null && failures.failure() == Failure.THREW;
            String detail = again ? "again" : Thrown.describe(thrown);
            return new FailedStep(index, Failure.THREW, thrown instanceof VirtualMachineError, detail, failures);
        }
    }

    int position() {
        return position.get();
    }

    /** Takes the run away from its worker, or from the queue, if it still is where it was seen. */
    boolean takeAway(int seen) {
        return position.compareAndSet(seen, TAKEN_AWAY);
    }

    /** Whether the step now running has allocated more than its budget so far. */
    boolean isOverBudget() {
        Worker runner = worker;
        return runner != null && meter.of(runner) - allocatedBefore > budget;
    }

    /** The worker that has or had this run; null while queued. */
    @Nullable
    Worker worker() {
        return worker;
    }

    /** The step to go on with; meaningful once {@link #ENDED}. */
    int next() {
        return next;
    }

    /**
     * The failed steps, last first. After taking away a step, the caller leaves out that step and later ones: the
     * worker may have been about to add them. The chain is immutable, so reading it then is safe.
     */
    @Nullable
    FailedStep failures() {
        return failures;
    }

    /** A link in the chain of failed steps. */
    record FailedStep(
            int index,
            Failure failure,
            boolean costly,
            String detail,
            @Nullable FailedStep earlier) {}
}
