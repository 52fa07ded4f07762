package org.zunft.core.plugin;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** A fixed number of workers over one bounded queue; a worker that is lost or dies is replaced at once. */
final class WorkerPool implements AutoCloseable {

    private static final int QUEUE_CAPACITY = 1024;

    private final int size;
    private final BlockingQueue<Run> queue = new ArrayBlockingQueue<>(QUEUE_CAPACITY);
    private final Set<Worker> workers = new HashSet<>();
    private int started;
    private boolean closed;

    WorkerPool(int size) {
        this.size = size;
        fill();
    }

    BlockingQueue<Run> queue() {
        return queue;
    }

    /** Offers a run; false when the queue is full. */
    boolean offer(Run run) {
        return queue.offer(run);
    }

    synchronized boolean wants(Worker worker) {
        return !closed && workers.contains(worker);
    }

    synchronized void replace(Worker worker) {
        workers.remove(worker);
        fill();
    }

    synchronized void ended(Worker worker) {
        if (workers.remove(worker)) {
            fill();
        }
    }

    /** Lets every worker end after its present run and starts fresh ones, so that no thread-local of a plugin stays. */
    synchronized void renew() {
        workers.clear();
        fill();
    }

    @Override
    public synchronized void close() {
        closed = true;
        workers.clear();
    }

    private synchronized void fill() {
        while (!closed && workers.size() < size) {
            var worker = new Worker(this, ++started);
            workers.add(worker);
            worker.start();
        }
    }
}
