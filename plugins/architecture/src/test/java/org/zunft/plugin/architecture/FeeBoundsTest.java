package org.zunft.plugin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zunft.api.matching.Argument;

/** The notice of the fee: what is said of which project, and nothing where too little is known. */
class FeeBoundsTest {

    private static final String HOUSE =
            "'leistungsbild':'gebaeude','object_type':'efh','project_kind':'Neubau','honorarzone':'III','lph':[1,2,3,4,5,6,7,8]";

    private final Judging rules = new Judging();

    @Test
    void the_range_goes_from_the_base_rate_to_the_upper_rate_for_the_phases_wanted() {
        assertThat(fee(HOUSE + ",'cost_300_400':520000,'land':'DE-BY'"))
                .containsExactly("fee.range {from=63800, to=79500, phases=1–8, zone=III, cost=520000}");
    }

    @Test
    void without_a_land_germany_is_only_supposed() {
        assertThat(fee(HOUSE + ",'cost_300_400':520000")).first().asString().startsWith("fee.range_if_german ");
        assertThat(fee(HOUSE + ",'cost_300_400':520000,'plz':'90402'"))
                .first()
                .asString()
                .startsWith("fee.range ");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'land':'AT-9', fee.austria", "'land':'CH-ZH', fee.switzerland", "'plz':'1010', fee.abroad"})
    void outside_germany_no_range_is_given(String where, String said) {
        assertThat(fee(HOUSE + ",'cost_300_400':520000," + where)).containsExactly(said + " {}");
    }

    @ParameterizedTest
    @CsvSource({"24999, fee.outside_table", "25000, fee.range", "25000000, fee.range", "25000001, fee.outside_table"})
    void outside_the_table_the_fee_is_free(int cost, String said) {
        assertThat(fee(HOUSE + ",'land':'DE-BY','cost_300_400':" + cost))
                .first()
                .asString()
                .startsWith(said + " ");
    }

    @Test
    void without_a_zone_that_of_the_object_list_counts() {
        assertThat(fee("'leistungsbild':'gebaeude','object_type':'efh','lph':[8],'cost_300_400':500000,'land':'DE-BY'"))
                .containsExactly("fee.range {from=20100, to=28300, phases=8, zone=III–IV, cost=500000}");
        assertThat(fee("'leistungsbild':'gebaeude','object_type':'kita','cost_300_400':500000,'land':'DE-BY'"))
                .containsExactly("fee.range {from=62900, to=78400, phases=1–9, zone=III, cost=500000}");
    }

    @Test
    void chargeable_costs_follow_the_cost_groups_where_they_are_stated() {
        assertThat(
                        fee(
                                "'leistungsbild':'gebaeude','honorarzone':'III','din276':{'kg300':400000,'kg400':150000},'land':'DE-BY'"))
                .first()
                .asString()
                .contains("cost=525000");
        assertThat(rules.need("{'din276':{'kg300':400000,'kg400':150000}}").cost())
                .isEqualTo(550000);
    }

    @Test
    void open_spaces_have_their_own_table_and_cost_group() {
        assertThat(
                        fee(
                                "'leistungsbild':'freianlagen','honorarzone':'III','lph':[1,2,3,4,5,6,7,8,9],'land':'DE-BY','din276':{'kg500':100000}"))
                .containsExactly("fee.range {from=20600, to=25700, phases=1–9, zone=III, cost=100000}");
    }

    @ParameterizedTest
    @CsvSource({
        "gebaeude, Umbau, 33",
        "gebaeude, Modernisierung, 33",
        "innenraeume, Umbau, 50",
        "freianlagen, Modernisierung, 33"
    })
    void alterations_may_be_dearer(String field, String kind, int percent) {
        assertThat(fee("'leistungsbild':'" + field + "','project_kind':'" + kind
                        + "','honorarzone':'III','cost_300_400':500000"))
                .last()
                .isEqualTo("fee.surcharge {kind=" + kind + ", percent=" + percent + "}");
    }

    @Test
    void repairs_may_be_dearer_to_supervise() {
        var repair =
                "'leistungsbild':'gebaeude','project_kind':'Instandsetzung','honorarzone':'III','cost_300_400':500000";
        assertThat(fee(repair + ",'lph':[8]")).hasSize(2).last().isEqualTo("fee.repair {kind=Instandsetzung}");
        assertThat(fee(repair + ",'lph':[1,2]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'leistungsbild':'gebaeude','honorarzone':'III'",
                "'leistungsbild':'gebaeude','cost_300_400':500000",
                "'cost_300_400':500000,'honorarzone':'III'",
                "'leistungsbild':'innenraeume','object_type':'kita','cost_300_400':500000",
                "'leistungsbild':'bebauungsplan','honorarzone':'III','cost_300_400':500000",
                "'leistungsbild':'energieberatung','honorarzone':'III','cost_300_400':500000,'land':'AT-9'"
            })
    void nothing_is_said_when_too_little_is_known_or_another_way_of_reckoning_applies(String need) {
        assertThat(fee(need)).isEmpty();
    }

    private List<String> fee(String need) {
        return rules.need("{" + need + "}").fee().stream()
                .map(reason -> reason.key() + " " + Told.of(reason.arguments()))
                .toList();
    }

    private static final class Told {

        static String of(Map<String, Argument> arguments) {
            return arguments.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + one(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }

        private static String one(Argument argument) {
            return switch (argument) {
                case Argument.Text(var text) -> text;
                case Argument.Decimal(var number) -> number.toPlainString();
                case Argument.Day(var day) -> day.toString();
                case Argument.Term(var code) -> code;
                case Argument.Terms(var codes) -> codes.toString();
            };
        }
    }
}
