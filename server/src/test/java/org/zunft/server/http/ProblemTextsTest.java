package org.zunft.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zunft.core.profession.Wording;

class ProblemTextsTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "problems.md");

    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @EnumSource
    void every_problem_is_told_in_every_language(ProblemCode code) {
        for (Locale locale : Wording.LOCALES) {
            assertThat(texts.title(code, locale)).isNotBlank();
            assertThat(texts.detail(code, locale)).isNotBlank();
        }
    }

    @Test
    void the_reference_page_names_exactly_the_problems_there_are() throws IOException {
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private String page() {
        return """
                # Problems

                Every error is a problem as RFC 9457 has it, in German or English by `Accept-Language`. `type` is an address
                on the server itself, `code` is stable, `violations` say what exactly is wrong, `trace_id` stands in the log.

                | Code | Status | Title | What to do |
                | --- | --- | --- | --- |
                """
                + Arrays.stream(ProblemCode.values())
                        .map(code -> "| `%s` | %d | %s | %s |\n"
                                .formatted(
                                        code.slug(),
                                        code.status().getCode(),
                                        texts.title(code, Locale.ENGLISH),
                                        texts.detail(code, Locale.ENGLISH)))
                        .collect(Collectors.joining());
    }
}
