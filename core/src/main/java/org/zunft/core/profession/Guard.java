package org.zunft.core.profession;

import java.util.function.Supplier;
import org.zunft.api.ProfessionId;

/**
 * The only way to run code of a plugin: on a bounded pool of platform threads, with a deadline, an allocation
 * budget and a catch for everything it throws. A call that fails harms its own result and nothing else.
 */
public interface Guard {

    /**
     * Runs one call.
     *
     * @param profession whose code runs
     * @param what names the call in the plugin's health record, for instance {@code readText}
     * @param call the call; runs on another thread
     */
    <T> Guarded<T> call(ProfessionId profession, String what, Supplier<T> call);

    /**
     * Runs the steps 0 to {@code count - 1} in order, each with its own deadline. A step that throws, overruns or
     * exceeds its budget is reported as failed and the following steps go on; after repeated failures of one
     * profession the remaining steps fail at once. Returns when every step was run or reported.
     *
     * @param profession whose code runs
     * @param what names the steps in the plugin's health record, for instance {@code P6} or {@code judge}
     * @param count the number of steps
     * @param step runs one step; what it writes for index i is visible to the caller when this method returns, unless
     *     step i was reported as failed
     * @param failed told the index of each failed step, on the calling thread
     */
    void each(ProfessionId profession, String what, int count, Step step, Failed failed);

    /** One of many steps. */
    @FunctionalInterface
    interface Step {
        /** Runs the step of an index. */
        void run(int index);
    }

    /** Told of steps that failed. */
    @FunctionalInterface
    interface Failed {
        /** The step of this index has no result. */
        void step(int index, Failure failure);
    }
}
