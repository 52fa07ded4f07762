package org.zunft.api.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void a_reason_needs_a_key() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.of(" "));
    }

    @Test
    void a_reason_names_values_and_terms() {
        Reason reason = Reason.of("late", "days", Argument.of(3))
                .with("km", 40)
                .with("size", Argument.of("A4"))
                .withTerm("process", "offset");

        assertThat(reason.key()).isEqualTo("late");
        assertThat(reason.arguments())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "days", new Argument.Decimal(BigDecimal.valueOf(3)),
                        "km", new Argument.Decimal(BigDecimal.valueOf(40)),
                        "size", new Argument.Text("A4"),
                        "process", new Argument.Term("offset")));
    }

    @Test
    void arguments_keep_the_order_in_which_they_were_given() {
        assertThat(Reason.of("far").with("a", 1).with("b", 2).arguments().keySet())
                .containsExactly("a", "b");
        assertThat(Reason.of("far").with("b", 1).with("a", 2).arguments().keySet())
                .containsExactly("b", "a");
    }

    @Test
    void nobody_changes_the_arguments_from_outside() {
        var none = new LinkedHashMap<String, Argument>();
        var reason = new Reason("far", none);
        none.put("km", Argument.of(1));

        assertThat(reason).isEqualTo(Reason.of("far"));
    }
}
