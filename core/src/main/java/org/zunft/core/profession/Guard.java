package org.zunft.core.profession;

import java.util.function.Supplier;
import org.zunft.api.ProfessionId;

/**
 * The only way to run code of a plugin: on a bounded pool of platform threads, with a deadline, an allocation
 * budget and a catch for everything it throws. A call that fails harms its own result and nothing else.
 *
 * <p>A guarded call made from inside a guarded call runs on the spot, within the limits of the outer one.
 */
public interface Guard {

    /**
     * Runs one call. A call that answers null is {@link Failure#BROKE_CONTRACT}.
     *
     * @param profession whose code runs
     * @param what names the call in the plugin's health record, for instance {@code readText}
     * @param call the call; runs on another thread
     */
    <T> Guarded<T> call(ProfessionId profession, String what, Supplier<T> call);

    /**
     * Runs the steps 0 to {@code count - 1} in order, each with its own deadline. A step that throws, overruns or
     * exceeds its budget is reported as failed and the following steps go on. A profession that keeps costing time
     * or memory (it overran, exhausted its budget, its stack or the heap several times) is suspended for a while:
     * its remaining steps and further calls fail at once. Merely throwing never suspends, so one odd offer cannot
     * hide the sound ones. Returns when every step was run or reported.
     *
     * <p><b>How a step publishes.</b> Step i writes its result to place i of an array that was allocated for this
     * run, and to nothing else: no list it appends to, no scratch object shared between steps. No running thread can
     * be stopped, so a step that overran may still be running beside the later steps, and may write its place at any
     * time, even after this method has returned. The caller therefore reads place i only if step i was not reported
     * as failed, and does not hand the array on.
     *
     * @param profession whose code runs
     * @param what names the steps in the plugin's health record, for instance {@code P6} or {@code judge}
     * @param count the number of steps
     * @param step runs one step; what it writes for index i is visible to the caller when this method returns, unless
     *     step i was reported as failed
     * @param failed told the index of each failed step once, in ascending order, on the calling thread
     */
    void each(ProfessionId profession, String what, int count, Step step, Failed failed);

    /** One of many steps. */
    @FunctionalInterface
    interface Step {
        /**
         * Runs the step of an index.
         *
         * @throws BrokenContract if plugin code answered null or something outside its contract
         */
        void run(int index);
    }

    /** Told of steps that failed. */
    @FunctionalInterface
    interface Failed {
        /** The step of this index has no result. */
        void step(int index, Failure failure);
    }
}
