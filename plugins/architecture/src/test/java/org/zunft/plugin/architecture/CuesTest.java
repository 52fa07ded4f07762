package org.zunft.plugin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zunft.api.Resources;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.tck.subject.JsonAttributes;

/** What architecture reads out of sentences, against the sentences in sentences.jsonl. */
class CuesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final ArchitectureProfession architecture = new ArchitectureProfession();

    @ParameterizedTest
    @MethodSource("sentences")
    void nothing_is_read_wrongly_or_missed(Attributes sentence) {
        var read = read(sentence);

        var attributes = Attributes.none();
        for (var finding : read) {
            attributes = attributes.with(finding.attribute(), finding.value());
        }
        assertThat(attributes).isEqualTo(sentence.object("attributes").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void every_finding_names_words_of_the_sentence(Attributes sentence) {
        var length = sentence.text("text").orElseThrow().length();

        assertThat(read(sentence))
                .allSatisfy(finding -> assertThat(finding.end()).isLessThanOrEqualTo(length));
    }

    @Test
    void the_words_of_a_cost_are_the_sum() {
        var text = "Haus für 450.000 €";

        var cost = architecture.readText(new NeedText(text, Locale.GERMAN, TODAY)).stream()
                .filter(finding -> finding.attribute().equals("cost_300_400"))
                .findFirst()
                .orElseThrow();

        assertThat(text.substring(cost.start(), cost.end())).isEqualTo("450.000 €");
    }

    private List<Finding> read(Attributes sentence) {
        return architecture.readText(new NeedText(
                sentence.text("text").orElseThrow(),
                Locale.of(sentence.text("lang").orElseThrow()),
                TODAY));
    }

    static Stream<Attributes> sentences() {
        return Resources.text(CuesTest.class, "sentences.jsonl").lines().map(CuesTest::parse);
    }

    private static Attributes parse(String line) {
        try {
            return JsonAttributes.read(JsonMapper.builder().build().readTree(line));
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException("Not JSON: " + line, problem);
        }
    }
}
