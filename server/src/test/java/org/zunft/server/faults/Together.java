package org.zunft.server.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets several clients do something at the same moment. */
final class Together {

    private Together() {}

    /** Does a piece of work on each of some threads, all starting at once; answers in the order of the threads. */
    static <T> List<T> run(int clients, IntFunction<Callable<T>> work) {
        var start = new CyclicBarrier(clients);
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var pending = new ArrayList<Future<T>>();
            for (int client = 0; client < clients; client++) {
                Callable<T> piece = work.apply(client);
                pending.add(threads.submit(() -> {
                    start.await();
                    return piece.call();
                }));
            }
            var done = new ArrayList<T>();
            for (Future<T> each : pending) {
                done.add(each.get());
            }
            return done;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new AssertionError("A client failed", failed.getCause());
        }
    }
}
