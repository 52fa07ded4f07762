package org.zunft.bench.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.zunft.bench.Samples;

/** Load over loopback from the JDK's own client, in this process and so on the same cores as the server. */
final class Calls {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * What came of a load.
     *
     * @param samples how long each took that succeeded; in an open loop from the moment it was due
     * @param failures how many did not succeed
     * @param seconds how long the load lasted
     */
    record Result(Samples samples, int failures, double seconds) {

        double perSecond() {
            return samples.count() / seconds;
        }
    }

    static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "de");
    }

    /** One call, as text. */
    HttpResponse<String> once(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    /** So many a second, whether or not earlier ones are answered. */
    Result open(int perSecond, Duration duration, IntFunction<HttpRequest> requests) {
        int count = (int) (perSecond * duration.toSeconds());
        long gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        var took = new ConcurrentLinkedQueue<Long>();
        var ended = new AtomicInteger();
        long begin = System.nanoTime();
        for (int number = 0; number < count; number++) {
            long due = begin + number * gap;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            var _ = client.sendAsync(requests.apply(number), HttpResponse.BodyHandlers.discarding())
                    .whenComplete((answer, problem) -> {
                        if (problem == null && answer.statusCode() < 300) {
                            took.add(System.nanoTime() - due);
                        }
                        ended.incrementAndGet();
                    });
        }
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(35);
        while (ended.get() < count && System.nanoTime() < patience) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return result(took, count - took.size(), begin);
    }

    /** As fast as some threads get answers. */
    Result closed(int threads, Duration duration, IntFunction<HttpRequest> requests) {
        var took = new ConcurrentLinkedQueue<Long>();
        var failures = new AtomicInteger();
        var next = new AtomicInteger();
        long begin = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                pool.execute(() -> {
                    while (System.nanoTime() - begin < duration.toNanos()) {
                        long sent = System.nanoTime();
                        int status =
                                once(requests.apply(next.getAndIncrement())).statusCode();
                        if (status < 300) {
                            took.add(System.nanoTime() - sent);
                        } else {
                            failures.incrementAndGet();
                        }
                    }
                });
            }
        }
        return result(took, failures.get(), begin);
    }

    private static Result result(ConcurrentLinkedQueue<Long> took, int failures, long begin) {
        var samples = new Samples();
        took.forEach(samples::add);
        return new Result(samples, failures, (System.nanoTime() - begin) / 1e9);
    }
}
