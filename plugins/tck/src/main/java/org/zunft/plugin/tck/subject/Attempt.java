package org.zunft.plugin.tck.subject;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call of plugin code. Plugin code may do anything, so whatever it throws is caught here and told as a sentence.
 */
public final class Attempt<T> {

    private final @Nullable T value;
    private final @Nullable String failure;

    private Attempt(@Nullable T value, @Nullable String failure) {
        this.value = value;
        this.failure = failure;
    }

    /** Runs a call; null is a failure too, for no method of the API may answer it. */
    @SuppressWarnings("CatchingUnchecked") // a plugin can throw checked exceptions sneakily, and errors
    public static <T> Attempt<T> of(Supplier<? extends @Nullable T> call) {
        try {
            T value = call.get();
            return new Attempt<>(value, value == null ? "answered null" : null);
        } catch (Throwable thrown) {
            return new Attempt<>(null, "threw " + thrown);
        }
    }

    /** The answer; empty when the call failed. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** What went wrong; empty when the call answered. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }
}
