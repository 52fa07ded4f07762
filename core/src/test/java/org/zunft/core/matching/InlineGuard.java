package org.zunft.core.matching;

import java.util.function.Supplier;
import org.zunft.api.ProfessionId;
import org.zunft.core.profession.Failure;
import org.zunft.core.profession.Guard;
import org.zunft.core.profession.Guarded;

/** Runs calls where they are made: for tests in which no plugin hangs. */
public final class InlineGuard implements Guard {

    @Override
    public <T> Guarded<T> call(ProfessionId profession, String what, Supplier<T> call) {
        try {
            return new Guarded.Answered<>(call.get());
        } catch (RuntimeException problem) {
            return new Guarded.Failed<>(Failure.THREW);
        }
    }

    @Override
    public void each(ProfessionId profession, String what, int count, Step step, Failed failed) {
        for (int index = 0; index < count; index++) {
            try {
                step.run(index);
            } catch (RuntimeException problem) {
                failed.step(index, Failure.THREW);
            }
        }
    }
}
