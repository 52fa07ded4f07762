package org.zunft.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zunft.api.matching.Part;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Tally;
import org.zunft.api.matching.Verdict;
import org.zunft.core.profession.Wording;

class ExplainTest {

    @Test
    void each_line_says_in_every_language_what_its_rule_said() {
        var assessment = new Tally()
                .add("B1", 10, new Verdict.Scored(700, Reason.of("quality").with("score", 700)))
                .assessment();

        Explanation explanation = new Explain(new Wording(new Guild().professions))
                .explain(Optional.of(BreadTrade.ID), assessment, List.of(Locale.ENGLISH, Locale.GERMAN));

        assertThat(explanation)
                .isEqualTo(new Explanation(
                        700,
                        List.of(new Explanation.Line(
                                "B1",
                                Part.Kind.SCORE,
                                10,
                                700,
                                Map.of(Locale.ENGLISH, "This good: 700", Locale.GERMAN, "So gut: 700")))));
    }
}
