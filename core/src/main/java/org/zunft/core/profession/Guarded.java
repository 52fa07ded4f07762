package org.zunft.core.profession;

/** What came of a guarded call. */
public sealed interface Guarded<T> {

    /** The call answered. */
    record Answered<T>(T value) implements Guarded<T> {}

    /** The call has no result. */
    record Failed<T>(Failure failure) implements Guarded<T> {}
}
