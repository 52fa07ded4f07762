package org.zunft.core.persistence;

import java.util.function.Supplier;
import org.jooq.DSLContext;

/** One transaction while it is open; belongs to one thread. */
final class OpenTransaction {

    /** What a transaction was opened for. */
    enum Kind {
        READ,
        WRITE,
        /** A write that other writes may join. */
        AROUND
    }

    private final Kind kind;
    private final DSLContext statements;
    private boolean writing;
    private boolean broken;

    OpenTransaction(Kind kind, DSLContext statements) {
        this.kind = kind;
        this.statements = statements;
    }

    DSLContext statements() {
        return statements;
    }

    /** Lets a write take part; one that fails half way takes everything with it. */
    <T> T joinedByWrite(Supplier<T> work) {
        if (kind != Kind.AROUND || writing) {
            throw new IllegalStateException("A transaction is open already; a use case opens one and never nests");
        }
        writing = true;
        boolean whole = false;
        try {
            var result = work.get();
            whole = true;
            return result;
        } finally {
            writing = false;
            broken |= !whole;
        }
    }

    /** @throws IllegalStateException if a write failed and its failure was swallowed */
    void demandWhole() {
        if (broken) {
            throw new IllegalStateException("A write failed within this transaction, so it cannot be committed");
        }
    }
}
