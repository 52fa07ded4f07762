package org.zunft.plugin.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Part;
import org.zunft.api.matching.Tally;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;
import org.zunft.plugin.tck.subject.KnownContext;

/** Rules at the bounds where their answer changes. */
class BoundsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final PrintProfession print = new PrintProfession();

    @Test
    void a_certificate_is_good_on_its_last_day_and_absent_after_it() {
        assertThat(kinds("P10", fsc(), heldUntil(TODAY))).isEmpty();
        assertThat(kinds("P10", fsc(), heldUntil(TODAY.minusDays(1)))).containsExactly(Part.Kind.EXCLUSION);
    }

    @Test
    void certificates_not_stated_are_unknown_and_none_held_is_a_no() {
        assertThat(kinds("P10", fsc(), Attributes.none())).containsExactly(Part.Kind.UNKNOWN);
        assertThat(kinds("P10", fsc(), Attributes.none().with("certificates", new Value.Items(List.of()))))
                .containsExactly(Part.Kind.EXCLUSION);
    }

    @Test
    void a_date_is_kept_with_reserve_without_in_a_hurry_or_not_at_all() {
        assertThat(score("P9", due(11), lead())).isEqualTo(1000);
        assertThat(score("P9", due(10), lead())).isEqualTo(900);
        assertThat(score("P9", due(9), lead())).isEqualTo(900);
        assertThat(score("P9", due(8), lead())).isEqualTo(600);
        assertThat(score("P9", due(6), lead())).isEqualTo(600);
        assertThat(kinds("P9", due(5), lead())).containsExactly(Part.Kind.EXCLUSION);
    }

    @Test
    void a_partner_step_takes_two_more_days() {
        var need = due(10).with("finishing", Value.of(List.of("foil")));
        var partner = lead().with("finishing_in_house", Value.of(List.of()))
                .with("finishing_partner", Value.of(List.of("foil")));

        assertThat(score("P9", need, partner)).isEqualTo(600);
    }

    @Test
    void what_prints_from_plates_cannot_personalise() {
        var need = Attributes.none().with("variable_quality", Value.of("Simple"));
        var offset = processes(Attributes.none().with("process", Value.of("sheetfed_offset")));
        var toner = processes(Attributes.none().with("process", Value.of("digital_toner")));

        assertThat(kinds("P12", need, offset)).containsExactly(Part.Kind.EXCLUSION);
        assertThat(kinds("P12", need, toner)).containsExactly(Part.Kind.UNKNOWN);
    }

    @Test
    void a_client_in_a_hurry_doubles_the_weight_of_the_date() {
        var hurried = print.readNeed(due(10).with("process_preference", Value.of("Fastest")));
        var calm = print.readNeed(due(10));

        assertThat(rule("P9").weight(hurried)).isEqualTo(2 * rule("P9").weight(calm));
    }

    private int score(String rule, Attributes need, Attributes offer) {
        return judge(rule, need, offer).getFirst().value();
    }

    private List<Part.Kind> kinds(String rule, Attributes need, Attributes offer) {
        return judge(rule, need, offer).stream().map(Part::kind).toList();
    }

    private List<Part> judge(String rule, Attributes need, Attributes offer) {
        var context = new KnownContext(TODAY, new Distance.NotAsked());
        return new Tally()
                .judge(rule(rule), print.readNeed(need), print.readOffer(offer), context)
                .assessment()
                .parts();
    }

    private MatchRule<PrintNeed, PrintOffer> rule(String id) {
        return print.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Attributes fsc() {
        return Attributes.none().with("certificates", Value.of(List.of("FSC")));
    }

    private static Attributes heldUntil(LocalDate day) {
        var certificate = Attributes.none().with("name", Value.of("FSC")).with("valid_until", Value.of(day.toString()));
        return Attributes.none().with("certificates", new Value.Items(List.of(certificate)));
    }

    private static Attributes due(int days) {
        return Attributes.none().with("delivery_date", Value.of(days));
    }

    private static Attributes lead() {
        return Attributes.none()
                .with(
                        "lead_time",
                        Attributes.none().with("standard", Value.of(8)).with("express", Value.of(5)));
    }

    private static Attributes processes(Attributes process) {
        return Attributes.none().with("processes", new Value.Items(List.of(process)));
    }
}
