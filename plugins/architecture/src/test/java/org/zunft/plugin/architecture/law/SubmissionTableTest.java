package org.zunft.plugin.architecture.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zunft.plugin.architecture.law.SubmissionTable.Answer;
import org.zunft.plugin.architecture.model.Site;

/** The table of who may submit building documents as it is written down. */
class SubmissionTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void every_german_land_has_a_row() {
        var table = new SubmissionTable();
        for (var land : List.of(
                "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH")) {
            assertThat(table.answer(null, site("DE-" + land), DAY)).isNotInstanceOf(Answer.NoRow.class);
        }
        assertThat(table.answer(null, site("AT-1"), DAY)).isInstanceOf(Answer.NoRow.class);
    }

    @Test
    void a_row_that_was_checked_long_ago_says_when() {
        assertThat(new SubmissionTable()
                        .answer(null, site("DE-BY"), DAY.plusMonths(12).plusDays(1)))
                .isEqualTo(new Answer.TooOld("Art. 61 Abs. 3 BayBO", DAY));
    }

    @Test
    void a_line_with_other_columns_is_refused() {
        assertThatThrownBy(() -> new SubmissionTable("DE-BY;Art. 61;listed;3"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DE-BY;Art. 61;listed;3");
    }

    private static Site site(String land) {
        return new Site(land, null, null, null, null, null);
    }
}
