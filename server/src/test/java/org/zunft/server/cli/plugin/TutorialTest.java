package org.zunft.server.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every piece of code in the tutorial stands, to the letter, in the project that FourthProfessionIT builds, checks and
 * runs. So what the tutorial shows compiles and does what it says.
 */
class TutorialTest {

    private static final Path TUTORIAL = Path.of("..", "docs", "plugin-authors", "tutorial.md");
    private static final Path PROJECT = Path.of("src", "test", "resources", "electrician");
    private static final Pattern CODE = Pattern.compile("```(?:java|json|properties)\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_piece_of_code_is_that_of_the_project_that_is_built_and_run() throws IOException {
        List<String> project = project();
        Matcher code = CODE.matcher(Files.readString(TUTORIAL));
        int pieces = 0;
        for (; code.find(); pieces++) {
            String piece = code.group(1).stripTrailing();
            assertThat(project)
                    .as("a file of the project with the piece\n%s", piece)
                    .anyMatch(file -> file.contains(piece));
        }
        assertThat(pieces).isGreaterThan(7);
    }

    private static List<String> project() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.walk(PROJECT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
