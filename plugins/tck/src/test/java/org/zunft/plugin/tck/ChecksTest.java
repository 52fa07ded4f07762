package org.zunft.plugin.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zunft.plugin.tck.check.Check;

class ChecksTest {

    private static final Path LIST = Path.of("..", "..", "docs", "plugin-authors", "tck.md");

    @Test
    void ids_are_unique() {
        assertThat(Checks.all().stream().map(Check::id)).doesNotHaveDuplicates();
    }

    @Test
    void the_list_for_authors_says_what_each_check_proves() throws IOException {
        String list = Files.readString(LIST);
        for (Check check : Checks.all()) {
            assertThat(list).contains("| `" + check.id() + "` | " + check.proves() + " |\n");
        }
    }
}
