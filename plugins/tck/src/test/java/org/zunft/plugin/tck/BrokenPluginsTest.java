package org.zunft.plugin.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zunft.plugin.tck.broken.Broken;
import org.zunft.plugin.tck.broken.BrokenCode;
import org.zunft.plugin.tck.broken.BrokenEvidence;
import org.zunft.plugin.tck.broken.BrokenForm;
import org.zunft.plugin.tck.broken.BrokenJars;
import org.zunft.plugin.tck.broken.BrokenLaw;
import org.zunft.plugin.tck.broken.BrokenRules;
import org.zunft.plugin.tck.check.Check;

class BrokenPluginsTest {

    static List<Broken> broken() {
        return Stream.of(
                        BrokenForm.all(),
                        BrokenRules.all(),
                        BrokenEvidence.all(),
                        BrokenLaw.all(),
                        BrokenCode.all(),
                        BrokenJars.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_flaw_is_found_by_its_check_and_by_no_other(Broken broken) {
        var subject = broken.plugin().get();
        for (Check check : Checks.all()) {
            List<String> problems = check.appliesTo(subject) ? check.problems(subject) : List.of();
            if (check.id().equals(broken.check())) {
                assertThat(problems).as(check.toString()).anyMatch(problem -> problem.contains(broken.told()));
            } else {
                assertThat(problems).as(check.toString()).isEmpty();
            }
        }
    }

    @Test
    void every_check_has_a_plugin_that_must_fail_it() {
        assertThat(broken().stream().map(Broken::check).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Checks.all().stream().map(Check::id).toList());
    }
}
