package org.zunft.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final String OWNER = "192.0.2.1";
    private static final String GUESSER = "192.0.2.2";
    private static final int FEW = 10;

    private Instant now = Instant.parse("2026-03-02T07:30:00Z");
    private final Throttle throttle = new Throttle(() -> now, FEW);

    @Test
    void after_five_failures_there_is_a_pause_of_a_minute() {
        fail("anna@example.org", GUESSER, 4);
        assertThat(throttle.pause("anna@example.org", GUESSER)).isEmpty();

        fail("ANNA@example.org", GUESSER, 1);
        assertThat(throttle.pause("Anna@example.org", GUESSER)).contains(Duration.ofMinutes(1));

        now = now.plus(Duration.ofMinutes(1));
        assertThat(throttle.pause("anna@example.org", GUESSER)).isEmpty();
    }

    @Test
    void who_guesses_from_elsewhere_does_not_lock_the_owner_out() {
        fail("anna@example.org", GUESSER, 20);

        assertThat(throttle.pause("anna@example.org", OWNER)).isEmpty();
    }

    @Test
    void a_success_and_a_quarter_of_an_hour_forget_failures() {
        fail("anna@example.org", OWNER, 5);
        throttle.succeeded("anna@example.org", OWNER);
        assertThat(throttle.pause("anna@example.org", OWNER)).isEmpty();

        fail("anna@example.org", OWNER, 4);
        now = now.plus(Duration.ofMinutes(16));
        fail("anna@example.org", OWNER, 1);
        assertThat(throttle.pause("anna@example.org", OWNER)).isEmpty();
    }

    @Test
    void however_many_are_tried_only_so_many_are_remembered_and_the_latest_among_them() {
        fail("anna@example.org", GUESSER, 5);
        for (int number = 0; number < FEW - 1; number++) {
            fail("nobody" + number + "@example.org", GUESSER, 1);
        }
        assertThat(throttle.pause("anna@example.org", GUESSER)).isPresent();
        fail("anna@example.org", GUESSER, 1);

        for (int number = 0; number < 1000; number++) {
            fail("somebody" + number + "@example.org", GUESSER, 1);
            assertThat(throttle.remembered()).isLessThanOrEqualTo(FEW);
            if (number == FEW - 2) {
                assertThat(throttle.pause("anna@example.org", GUESSER)).isPresent();
            }
        }
        assertThat(throttle.pause("anna@example.org", GUESSER)).isEmpty();
    }

    private void fail(String account, String address, int times) {
        for (int time = 0; time < times; time++) {
            throttle.failed(account, address);
        }
    }
}
