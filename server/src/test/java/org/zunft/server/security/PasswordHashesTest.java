package org.zunft.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PasswordHashesTest {

    @Test
    void the_right_password_matches_and_no_other() {
        var hashes = new PasswordHashes();
        Optional<String> hash = Optional.of(hashes.hash("Öl & Wasser"));

        assertThat(hashes.matches("Öl & Wasser", hash)).isTrue();
        assertThat(hashes.matches("Öl und Wasser", hash)).isFalse();
        assertThat(hashes.matches("Öl & Wasser", Optional.empty())).isFalse();
    }

    @Test
    void who_gets_no_turn_in_time_is_sent_away_and_the_next_is_served_when_there_is_one() throws Exception {
        var hashes = new PasswordHashes(Duration.ofMillis(50));
        var end = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> computing = occupy(hashes, threads, 2, end);

            assertThatThrownBy(() -> hashes.hash("late")).isInstanceOf(PasswordHashes.TooBusy.class);

            end.countDown();
            for (Future<?> each : computing) {
                each.get();
            }
        }
        assertThat(hashes.hash("in time")).startsWith("$argon2id$");
    }

    @Test
    @Timeout(60)
    void only_a_few_wait_and_the_rest_is_sent_away_at_once() throws Exception {
        var hashes = new PasswordHashes(Duration.ofMinutes(5));
        var end = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            List<Future<?>> computing = occupy(hashes, threads, 2, end);
            List<Future<?>> waiting = new ArrayList<>();
            for (int number = 0; number < 8; number++) {
                waiting.add(threads.submit(() -> hashes.inTurn(() -> "done")));
            }
            while (!hashes.isFull()) {
                Thread.onSpinWait();
            }

            assertThatThrownBy(() -> hashes.hash("one too many")).isInstanceOf(PasswordHashes.TooBusy.class);

            end.countDown();
            for (Future<?> each : computing) {
                each.get();
            }
            for (Future<?> each : waiting) {
                assertThat(each.get()).isEqualTo("done");
            }
        }
    }

    private static List<Future<?>> occupy(PasswordHashes hashes, ExecutorService threads, int count, CountDownLatch end)
            throws InterruptedException {
        var begun = new CountDownLatch(count);
        List<Future<?>> computing = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            computing.add(threads.submit(() -> hashes.inTurn(() -> {
                begun.countDown();
                try {
                    end.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                return "computed";
            })));
        }
        begun.await();
        return computing;
    }
}
