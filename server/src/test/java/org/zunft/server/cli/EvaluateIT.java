package org.zunft.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateIT {

    private static final String TEXT = "{\"id\": \"t1\", \"lang\": \"de\", \"profession\": \"print\","
            + " \"text\": \"10.000 Flyer A5, 135 g\", \"attributes\": {\"amount\": 10000, \"finished_size\":"
            + " {\"h\": 210, \"w\": 148}, \"product_type\": \"poster\"}}";

    private static final Path GOLDEN =
            Path.of("..", "plugins", "print", "src", "test", "resources", "cases", "print.json");

    @TempDir
    Path folder;

    @Test
    void attributes_are_measured_by_field_with_every_wrong_reading_and_every_bad_line() throws IOException {
        Path file = Files.writeString(folder.resolve("texts.jsonl"), TEXT + "\n{\"id\": \n" + TEXT.replace("t1", "t2"));

        Launched ran = Launched.zunft(folder, "evaluate", "attributes", file.toString());

        assertThat(ran.out())
                .containsPattern("amount +2 +2 +2 +1\\.000 +1\\.000")
                .containsPattern("finished_size +2 +2 +2 +1\\.000 +1\\.000")
                .containsPattern("product_type +0 +2 +2 +0\\.000 +0\\.000")
                .containsPattern("(?m)^all +")
                .contains("wrong  t1 product_type = flyer", "2 texts read, 1 lines not used");
        assertThat(ran.err()).contains("line 2: is not JSON");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_not_there_is_a_wrong_command_line() {
        Launched ran = Launched.zunft(folder, "evaluate", "attributes", "absent.jsonl");

        assertThat(ran.err()).contains("absent.jsonl: does not exist");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void the_golden_cases_of_print_come_out_as_expected() {
        Launched ran = Launched.zunft(folder, "evaluate", "cases", "print", GOLDEN.toString());

        assertThat(ran.out()).contains("cases came out as expected").doesNotContain("FAILED");
        assertThat(ran.exit()).as(ran.toString()).isZero();
    }

    @Test
    void a_case_that_comes_out_otherwise_is_told_with_its_standing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("other.json"),
                Files.readString(GOLDEN).replaceFirst("\"first\": \"P.\"", "\"first\": \"PF\""));

        Launched ran = Launched.zunft(folder, "evaluate", "cases", "print", file.toString());

        assertThat(ran.out()).contains("FAILED").containsPattern("first is \\[P.\\] with \\d+, expected \\[PF\\]");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void a_plugin_that_is_not_installed_is_named_beside_those_that_are() {
        Launched ran = Launched.zunft(folder, "evaluate", "cases", "baker", GOLDEN.toString());

        assertThat(ran.err())
                .contains("no installed plugin or profession is called baker")
                .contains("print");
        assertThat(ran.exit()).isEqualTo(2);
    }
}
