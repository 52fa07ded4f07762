package org.zunft.core.memory;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.zunft.core.shared.Transactions;

/** One writer at a time. Nothing is taken back when work fails: what needs that is tested on a database. */
public final class InMemoryTransactions implements Transactions {

    private final ReentrantLock turn = new ReentrantLock();
    private boolean joinable;

    @Override
    public <T> T write(Supplier<T> work) {
        if (turn.isHeldByCurrentThread() && !joinable) {
            throw new IllegalStateException("A transaction is open already");
        }
        boolean around = turn.isHeldByCurrentThread();
        return holding(work, false, around);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return turn.isHeldByCurrentThread() ? work.get() : holding(work, false, false);
    }

    @Override
    public <T> T around(Supplier<T> work) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("A transaction is open already");
        }
        return holding(work, true, false);
    }

    private <T> T holding(Supplier<T> work, boolean joinableInside, boolean joinableAfter) {
        turn.lock();
        try {
            joinable = joinableInside;
            return work.get();
        } finally {
            joinable = joinableAfter;
            turn.unlock();
        }
    }
}
