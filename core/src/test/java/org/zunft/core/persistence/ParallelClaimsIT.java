package org.zunft.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zunft.core.contract.Tenant;
import org.zunft.core.memory.Stores;
import org.zunft.core.shared.Replies;
import org.zunft.core.shared.StillRunning;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParallelClaimsIT {

    private static final int CLAIMS = 8;
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final Stores stores = JooqStores.on(database);
    private final Tenant tenant = Tenant.in(stores);

    @AfterAll
    void drop() {
        database.close();
    }

    @Test
    void of_parallel_claims_one_works_and_all_others_see_its_answer() throws Exception {
        var key = new Replies.Key(tenant.organisation(), tenant.member(), "parallel");
        var works = new AtomicInteger();

        List<Integer> statuses = parallel(() -> answered(key, works));

        assertThat(works).hasValue(1);
        assertThat(statuses).hasSize(CLAIMS).containsOnly(201);
    }

    @Test
    void after_a_failure_one_of_those_who_waited_works() throws Exception {
        var key = new Replies.Key(tenant.organisation(), tenant.member(), "failing");
        var works = new AtomicInteger();
        var failures = new AtomicInteger();

        List<Integer> statuses = parallel(() -> {
            try {
                return stores.transactions().around(() -> {
                    Optional<Replies.Reply> first = stores.replies().claim(key, HASH, NOW);
                    if (first.isEmpty() && failures.getAndIncrement() == 0) {
                        throw new IllegalArgumentException("the first one fails");
                    }
                    return first.map(Replies.Reply::status).orElseGet(() -> work(key, works));
                });
            } catch (IllegalArgumentException failed) {
                return 500;
            }
        });

        assertThat(works).hasPositiveValue();
        assertThat(statuses).hasSize(CLAIMS).containsOnlyOnce(500).contains(201);
        assertThat(stores.transactions()
                        .<Optional<Replies.Reply>>write(() -> stores.replies().claim(key, HASH, NOW)))
                .isPresent();
    }

    @Test
    void whoever_waits_too_long_hears_that_it_is_still_running() throws Exception {
        var key = new Replies.Key(tenant.organisation(), tenant.member(), "slow");
        try (var other = Executors.newSingleThreadExecutor()) {
            stores.transactions().around(() -> {
                stores.replies().claim(key, HASH, NOW);
                Future<?> waiting = other.submit(() ->
                        stores.transactions().around(() -> stores.replies().claim(key, HASH, NOW)));
                assertThatThrownBy(waiting::get).hasCauseInstanceOf(StillRunning.class);
                return work(key, new AtomicInteger());
            });
        }
    }

    private int answered(Replies.Key key, AtomicInteger works) {
        return stores.transactions()
                .around(() -> stores.replies()
                        .claim(key, HASH, NOW)
                        .map(Replies.Reply::status)
                        .orElseGet(() -> work(key, works)));
    }

    private int work(Replies.Key key, AtomicInteger works) {
        works.incrementAndGet();
        stores.replies().answer(key, new Replies.Reply(HASH, 201, "/v1/needs/1", "{}", NOW));
        return 201;
    }

    private static List<Integer> parallel(Callable<Integer> task) throws Exception {
        var tasks = new ArrayList<Callable<Integer>>();
        for (int number = 0; number < CLAIMS; number++) {
            tasks.add(task);
        }
        try (var threads = Executors.newFixedThreadPool(CLAIMS)) {
            var results = new ArrayList<Integer>();
            for (Future<Integer> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
