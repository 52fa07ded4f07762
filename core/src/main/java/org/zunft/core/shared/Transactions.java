package org.zunft.core.shared;

import java.util.function.Supplier;

/**
 * Work that happens whole or not at all. Called by use cases, explicitly; never around network I/O. A deadlock or a
 * serialisation error repeats the whole work, at most three times; work must therefore have no effect outside the
 * database.
 */
public interface Transactions {

    /**
     * Runs work that writes. Inside {@link #around} it joins the transaction that is open; anywhere else an open
     * transaction is a mistake.
     *
     * @throws StoreUnavailable if the database cannot be reached
     * @throws IllegalStateException if a transaction is open already
     */
    <T> T write(Supplier<T> work);

    /**
     * Runs work that only reads, on one consistent snapshot; inside a transaction it joins.
     *
     * @throws StoreUnavailable if the database cannot be reached
     */
    <T> T read(Supplier<T> work);

    /**
     * Opens a transaction that every {@link #write} inside joins. For what must be stored together with the effect of
     * a use case, such as the answer to a request that may be repeated.
     *
     * @throws StoreUnavailable if the database cannot be reached
     * @throws IllegalStateException if a transaction is open already
     */
    <T> T around(Supplier<T> work);
}
