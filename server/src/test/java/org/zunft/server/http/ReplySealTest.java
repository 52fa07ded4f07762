package org.zunft.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class ReplySealTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String REQUEST = "POST /api/v1/needs\n{\"text\":\"Frau Größe braucht Flyer\"}";
    private static final String ANSWER = "{\"text\":\"Frau Größe braucht Flyer\"}";

    private final ReplySeal seal = ReplySeal.of("key-1", REQUEST);

    @Test
    void a_repeat_of_the_same_request_under_the_same_key_opens_the_answer() {
        String sealed = seal.close(ANSWER, RANDOM);

        ReplySeal repeat = ReplySeal.of("key-1", REQUEST);
        assertThat(repeat.open(sealed)).isEqualTo(ANSWER);
        assertThat(repeat.name()).isEqualTo(seal.name());
        assertThat(repeat.requestHash()).isEqualTo(seal.requestHash());
    }

    @Test
    void nothing_that_is_stored_tells_key_request_or_answer() {
        assertThat(seal.name() + seal.requestHash() + seal.close(ANSWER, RANDOM))
                .doesNotContain("key-1", "Flyer", "Gr");
        assertThat(seal.close(ANSWER, RANDOM)).isNotEqualTo(seal.close(ANSWER, RANDOM));
    }

    @Test
    void another_key_or_another_request_does_not_open_it() {
        String sealed = seal.close(ANSWER, RANDOM);

        for (ReplySeal other : new ReplySeal[] {ReplySeal.of("key-2", REQUEST), ReplySeal.of("key-1", REQUEST + " ")}) {
            assertThat(other.requestHash()).isNotEqualTo(seal.requestHash());
            assertThatThrownBy(() -> other.open(sealed)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(ReplySeal.of("key-2", REQUEST).name()).isNotEqualTo(seal.name());
        assertThat(ReplySeal.of("key-1", REQUEST + " ").name())
                .as("the same key finds the first request, to be told that it asks something else")
                .isEqualTo(seal.name());
    }
}
