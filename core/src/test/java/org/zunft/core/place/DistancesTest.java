package org.zunft.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistancesTest {

    private static final PostalCode NUREMBERG = new PostalCode("DE", "90402");
    private static final PostalCode MUNICH = new PostalCode("DE", "80331");
    private static final PostalCode VIENNA = new PostalCode("AT", "1010");

    private final Distances distances = new Distances(Places.shipped());

    @Test
    void the_road_is_a_third_longer_than_the_great_circle() {
        assertThat(between(NUREMBERG, MUNICH)).isBetween(190, 200);
    }

    @Test
    void there_and_back_are_equally_far() {
        assertThat(between(VIENNA, NUREMBERG)).isEqualTo(between(NUREMBERG, VIENNA));
    }

    @Test
    void within_one_postal_code_the_distance_is_nothing() {
        assertThat(between(NUREMBERG, NUREMBERG)).isZero();
    }

    @Test
    void an_unknown_postal_code_lies_nowhere() {
        assertThat(distances.locate(new PostalCode("DE", "00000"))).isEmpty();
        assertThat(distances.locate(new PostalCode("XX", "1"))).isEmpty();
    }

    private int between(PostalCode from, PostalCode to) {
        return Distances.between(
                distances.locate(from).orElseThrow(), distances.locate(to).orElseThrow());
    }
}
