package org.zunft.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What breaks plugins is accepted in one place and told in another; the two say the same. */
class ApiChangesTest {

    private static final Path POM = Path.of("..", "api", "pom.xml");
    private static final Path CHANGES = Path.of("..", "docs", "plugin-authors", "changes.md");
    private static final Pattern ACCEPTED = Pattern.compile("<exclude>(org\\.zunft\\.api[^<]*)</exclude>");
    private static final Pattern TOLD = Pattern.compile("(?m)^- `(org\\.zunft\\.api[^`]*)`: .+");

    @Test
    void every_accepted_break_of_the_api_is_told_to_plugin_authors_and_no_other() throws IOException {
        assertThat(found(ACCEPTED, Files.readString(POM)))
                .containsExactlyInAnyOrderElementsOf(found(TOLD, unreleased(Files.readString(CHANGES))));
    }

    @Test
    void the_entries_are_recognised() {
        assertThat(found(ACCEPTED, "<exclude>org.zunft.api.Service#code()</exclude>"))
                .isEqualTo(found(TOLD, "- `org.zunft.api.Service#code()`: it is called id now"))
                .hasSize(1);
    }

    /** The part about the version in work: from its heading to the next. */
    private static String unreleased(String changes) {
        int begin = changes.indexOf("(not released)");
        assertThat(begin).isPositive();
        int end = changes.indexOf("\n## ", begin);
        return end < 0 ? changes.substring(begin) : changes.substring(begin, end);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
