package org.zunft.api.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {

    private static final Attributes STATED = Attributes.none()
            .with("name", Value.of("Flyer"))
            .with("copies", Value.of(500))
            .with("proof", Value.of(true))
            .with("rush", Value.of(false))
            .with("papers", new Value.Items(List.of(Value.of("A4"), Value.of(5), Attributes.none())))
            .with("size", Attributes.none().with("width", Value.of(210)));

    @Test
    void each_reader_answers_what_is_stated() {
        assertThat(STATED.text("name")).contains("Flyer");
        assertThat(STATED.number("copies")).contains(BigDecimal.valueOf(500).stripTrailingZeros());
        assertThat(STATED.whole("copies")).hasValue(500);
        assertThat(STATED.flag("proof")).contains(true);
        assertThat(STATED.flag("rush")).contains(false);
        assertThat(STATED.object("size").orElseThrow().whole("width")).hasValue(210);
        assertThat(STATED.get("name")).contains(Value.of("Flyer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "copies", "proof", "papers", "size", "absent"})
    void a_value_of_another_kind_counts_as_not_stated(String name) {
        long answers = List.of(
                        STATED.text(name).isPresent(),
                        STATED.number(name).isPresent(),
                        STATED.flag(name).isPresent(),
                        STATED.object(name).isPresent(),
                        STATED.texts(name).isPresent())
                .stream()
                .filter(present -> present)
                .count();

        assertThat(answers).isEqualTo(name.equals("absent") ? 0 : 1);
        assertThat(STATED.has(name)).isEqualTo(!name.equals("absent"));
        assertThat(STATED.objects(name).isPresent()).isEqualTo(name.equals("papers"));
    }

    @Test
    void only_a_flag_that_is_true_is_set() {
        assertThat(STATED.isSet("proof")).isTrue();
        assertThat(STATED.isSet("rush")).isFalse();
        assertThat(STATED.isSet("name")).isFalse();
    }

    @Test
    void members_of_another_kind_are_left_out_of_a_list() {
        assertThat(STATED.texts("papers")).contains(List.of("A4"));
        assertThat(STATED.objects("papers")).contains(List.of(Attributes.none()));
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "1E+3, 1000",
        "12.00, 12",
        "0, 0"
    })
    void a_whole_number_of_64_bits_is_read_exactly(BigDecimal stated, long whole) {
        assertThat(copies(stated)).hasValue(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "1E+999999999", "12.5", "0.1"})
    void what_is_no_whole_number_of_64_bits_is_not_read_as_one(BigDecimal stated) {
        assertThat(copies(stated)).isEmpty();
    }

    @Test
    void what_is_stated_here_goes_before_what_others_state() {
        Attributes both = Attributes.none()
                .with("copies", Value.of(100))
                .orElse(Attributes.none().with("copies", Value.of(200)).with("name", Value.of("Flyer")));

        assertThat(both.whole("copies")).hasValue(100);
        assertThat(both.text("name")).contains("Flyer");
    }

    @Test
    void adding_and_leaving_out_make_other_attributes() {
        assertThat(STATED.with("copies", Value.of(7)).whole("copies")).hasValue(7);
        assertThat(STATED.without("copies").has("copies")).isFalse();
        assertThat(STATED.whole("copies")).as("the first ones stay").hasValue(500);
        assertThat(Attributes.none().isEmpty()).isTrue();
        assertThat(STATED.isEmpty()).isFalse();
    }

    @Test
    void the_order_stated_is_kept_and_nobody_changes_it_from_outside() {
        Map<String, Value> given = new LinkedHashMap<>();
        List.of("z", "a", "m", "b").forEach(name -> given.put(name, Value.of(1)));
        var attributes = new Attributes(given);
        given.clear();

        assertThat(attributes.values().keySet()).containsExactly("z", "a", "m", "b");
        assertThatThrownBy(() -> attributes.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void two_numbers_of_equal_size_are_equal() {
        assertThat(new Value.Decimal(new BigDecimal("1.50"))).isEqualTo(new Value.Decimal(new BigDecimal("1.5")));
        assertThat(Value.of(List.of("a", "b"))).isEqualTo(new Value.Items(List.of(Value.of("a"), Value.of("b"))));
    }

    private static OptionalLong copies(BigDecimal stated) {
        return Attributes.none().with("copies", new Value.Decimal(stated)).whole("copies");
    }
}
