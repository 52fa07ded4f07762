package org.zunft.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zunft.api.ProfessionId;
import org.zunft.core.profession.BrokenContract;
import org.zunft.core.profession.Failure;
import org.zunft.core.profession.Guard.Step;
import org.zunft.core.profession.Guarded;

@Timeout(60)
class PlatformGuardTest {

    private static final ProfessionId PRINT = new ProfessionId("print");
    private static final ProfessionId DENTAL = new ProfessionId("dental");
    private static final long BUDGET = 8L << 20;

    private volatile Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final CountDownLatch release = new CountDownLatch(1);
    private PlatformGuard guard = withDeadline(Duration.ofSeconds(30));

    @AfterEach
    void letGo() {
        release.countDown();
        guard.close();
    }

    @Test
    void a_call_answers_from_a_thread_of_the_plugin_pool() {
        assertThat(guard.call(PRINT, "name", () -> Thread.currentThread().getName()))
                .isInstanceOfSatisfying(
                        Guarded.Answered.class,
                        answered -> assertThat(answered.value()).asString().startsWith("zunft-plugin-"));
    }

    @Test
    void plugin_threads_see_no_host_class_through_their_context_loader() {
        assertThat(guard.call(PRINT, "loader", () -> Thread.currentThread().getContextClassLoader()))
                .isEqualTo(new Guarded.Answered<>(ClassLoader.getPlatformClassLoader()));
    }

    @Test
    void a_null_answer_breaks_the_contract() {
        assertThat(guard.call(PRINT, "null", PlatformGuardTest::nothing))
                .isEqualTo(new Guarded.Failed<>(Failure.BROKE_CONTRACT));
    }

    @Test
    void every_step_runs_in_order_and_what_it_writes_is_visible() {
        var results = new int[200];

        var failures = run(PRINT, 200, index -> results[index] = index + 1);

        assertThat(failures).isEmpty();
        assertThat(results).containsExactly(IntStream.rangeClosed(1, 200).toArray());
    }

    @Test
    void a_step_that_throws_costs_only_itself_however_often() {
        var results = new int[200];

        var failures = run(PRINT, 200, index -> {
            if (index % 2 == 0) {
                throw new IllegalStateException("odd offers only");
            }
            results[index] = index;
        });

        assertThat(failures).hasSize(100).containsOnlyKeys(evenUpTo(200)).containsValue(Failure.THREW);
        assertThat(results[199]).isEqualTo(199);
        assertThat(guard.health(List.of(PRINT)).failures()).containsEntry(Failure.THREW, 100L);
        assertThat(guard.health(List.of(PRINT)).suspendedUntil()).isNull();
    }

    @Test
    void errors_of_every_kind_are_caught() {
        var failures = run(PRINT, 4, index -> {
            switch (index) {
                case 0 -> throw new BrokenContract("weight 101");
                case 1 -> throw new NoClassDefFoundError("org/example/Absent");
                case 2 -> overflow(0);
                default -> throw new OutOfMemoryError("as if");
            }
        });

        assertThat(failures)
                .containsEntry(0, Failure.BROKE_CONTRACT)
                .containsEntry(1, Failure.THREW)
                .containsEntry(2, Failure.THREW)
                .containsEntry(3, Failure.EXHAUSTED_BUDGET);
    }

    @Test
    void a_step_that_hangs_is_cut_off_and_the_following_steps_go_on() {
        hurry();
        var results = new int[10];

        var failures = run(PRINT, 10, index -> {
            if (index == 4) {
                hang();
            }
            results[index] = index + 1;
        });

        assertThat(failures).isEqualTo(Map.of(4, Failure.OVERRAN));
        assertThat(results[3]).isEqualTo(4);
        assertThat(results[9]).isEqualTo(10);
        assertThat(guard.health(List.of(PRINT)).lostThreads()).isEqualTo(1);
    }

    @Test
    void a_profession_with_a_lost_thread_gets_no_new_work_until_that_thread_ends() throws InterruptedException {
        hurry();
        run(PRINT, 1, index -> hang());

        assertThat(run(PRINT, 2, index -> {})).isEqualTo(Map.of(0, Failure.SUSPENDED, 1, Failure.SUSPENDED));
        assertThat(run(DENTAL, 2, index -> {})).isEmpty();

        release.countDown();
        while (guard.health(List.of(PRINT)).lostThreads() > 0) {
            Thread.onSpinWait();
        }
        assertThat(run(PRINT, 2, index -> {})).isEmpty();
    }

    @Test
    void after_three_costly_failures_the_rest_is_suspended_and_a_cool_down_later_it_runs_again() {
        var failures = run(PRINT, 6, index -> overflow(0));

        assertThat(failures)
                .containsEntry(2, Failure.THREW)
                .containsEntry(3, Failure.SUSPENDED)
                .containsEntry(5, Failure.SUSPENDED)
                .hasSize(6);
        assertThat(run(PRINT, 1, index -> {})).isEqualTo(Map.of(0, Failure.SUSPENDED));
        assertThat(guard.health(List.of(PRINT)).suspendedUntil()).isEqualTo(now.plusSeconds(30));

        now = now.plusSeconds(30);

        assertThat(run(PRINT, 1, index -> {})).isEmpty();
    }

    @Test
    void costly_failures_far_apart_do_not_suspend() {
        for (int round = 0; round < 5; round++) {
            run(PRINT, 1, index -> overflow(0));
            now = now.plusSeconds(61);
        }

        assertThat(run(PRINT, 1, index -> {})).isEmpty();
    }

    @Test
    void a_step_that_allocates_more_than_its_budget_fails_and_a_modest_one_does_not() {
        var failures = run(PRINT, 3, index -> {
            for (int round = 0; round < (index == 1 ? 64 : 2); round++) {
                sink = new byte[1 << 20];
            }
        });

        assertThat(failures).isEqualTo(Map.of(1, Failure.EXHAUSTED_BUDGET));
    }

    @Test
    void a_step_that_allocates_without_end_is_cut_off() {
        hurry();
        var failures = run(PRINT, 2, index -> {
            while (index == 0 && release.getCount() > 0) {
                sink = new byte[1 << 16];
            }
        });

        assertThat(failures).containsOnlyKeys(0);
        assertThat(failures.get(0)).isIn(Failure.EXHAUSTED_BUDGET, Failure.OVERRAN);
    }

    @Test
    void hanging_steps_of_one_profession_do_not_keep_another_from_running() throws InterruptedException {
        hurry();
        var hanging = new ArrayList<Thread>();
        for (int caller = 0; caller < 4; caller++) {
            hanging.add(Thread.ofPlatform().start(() -> run(PRINT, 3, index -> hang())));
        }

        var failures = run(DENTAL, 50, index -> {});

        assertThat(failures).isEmpty();
        for (Thread thread : hanging) {
            thread.join();
        }
    }

    @Test
    void a_run_that_finds_no_thread_in_time_fails_instead_of_waiting_for_ever() throws InterruptedException {
        try (var narrow = new PlatformGuard(
                new GuardSettings(
                        1,
                        Duration.ofSeconds(20),
                        Duration.ofMillis(50),
                        BUDGET,
                        3,
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(30)),
                () -> now)) {
            var began = new CountDownLatch(1);
            var busy = Thread.ofPlatform()
                    .start(() -> narrow.call(PRINT, "busy", () -> {
                        began.countDown();
                        hang();
                        return "done";
                    }));
            began.await();

            assertThat(narrow.call(DENTAL, "crowded", () -> "never")).isEqualTo(new Guarded.Failed<>(Failure.OVERRAN));
            assertThat(narrow.health(List.of(DENTAL)).suspendedUntil()).isNull();
            release.countDown();
            busy.join();
        }
    }

    @Test
    void a_guarded_call_inside_a_guarded_call_runs_on_the_spot() {
        var inner = guard.call(PRINT, "outer", () -> {
            var outerThread = Thread.currentThread();
            return guard.call(DENTAL, "inner", () -> Thread.currentThread() == outerThread);
        });

        assertThat(inner).isEqualTo(new Guarded.Answered<>(new Guarded.Answered<>(true)));
    }

    @Test
    void an_interrupted_caller_gets_its_answer_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        var answer = guard.call(PRINT, "answer", () -> 42);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer).isEqualTo(new Guarded.Answered<>(42));
    }

    @Test
    void a_step_that_leaves_its_thread_interrupted_does_not_disturb_the_next() {
        for (int round = 0; round < 4; round++) {
            run(PRINT, 1, index -> Thread.currentThread().interrupt());
        }

        assertThat(guard.call(PRINT, "interrupted", Thread::interrupted)).isEqualTo(new Guarded.Answered<>(false));
    }

    /** Only what hangs needs a short deadline; elsewhere a busy machine must not turn a slow start into a failure. */
    private void hurry() {
        guard.close();
        guard = withDeadline(Duration.ofMillis(400));
    }

    private PlatformGuard withDeadline(Duration deadline) {
        return new PlatformGuard(
                new GuardSettings(
                        2, deadline, Duration.ofSeconds(20), BUDGET, 3, Duration.ofMinutes(1), Duration.ofSeconds(30)),
                () -> now);
    }

    private Map<Integer, Failure> run(ProfessionId profession, int count, Step step) {
        var failures = new TreeMap<Integer, Failure>();
        guard.each(
                profession,
                "step",
                count,
                step,
                (index, failure) -> assertThat(failures.put(index, failure)).isNull());
        return failures;
    }

    /** Spins, deaf to interrupts, until the test is over. */
    private void hang() {
        while (release.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    private static Integer[] evenUpTo(int end) {
        return IntStream.range(0, end).filter(index -> index % 2 == 0).boxed().toArray(Integer[]::new);
    }

    private static int overflow(int depth) {
        return depth < 0 ? 0 : overflow(depth + 1) + 1;
    }

    @SuppressWarnings("NullAway") // what a plugin may do although its contract forbids it
    private static String nothing() {
        return null;
    }

    private static volatile byte[] sink = new byte[0];
}
