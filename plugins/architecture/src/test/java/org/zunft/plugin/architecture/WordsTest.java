package org.zunft.plugin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.Part;
import org.zunft.api.matching.Reason;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** The sentences of the golden cases, written out as a reader sees them. */
class WordsTest {

    private final ArchitectureProfession architecture = new ArchitectureProfession();
    private final Judging rules = new Judging();

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void every_reason_of_the_golden_cases_is_a_sentence_without_gaps(String language) {
        var locale = Locale.of(language);
        var sentences = sentences(locale);

        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence)
                        .matches("(?s)[\\p{Lu}\\p{N}].*")
                        .doesNotContain("{", "}", "_", "null")
                        .doesNotContain("  "));
    }

    @Test
    void a_german_reads_german_numbers() {
        assertThat(sentences(Locale.GERMAN))
                .contains("Projektgröße passt: 520.000 € (Referenzen von 450.000 bis 1.600.000 €)")
                .contains(
                        "Grober Honorarrahmen nach HOAI: 63.800 bis 79.500 € für LPH 1–8 (Honorarzone III, anrechenbare Kosten"
                                + " 520.000 €), netto und ohne Nebenkosten. Orientierungswert, keine Preiszusage");
    }

    @Test
    void an_englishman_reads_english_numbers() {
        assertThat(sentences(Locale.ENGLISH))
                .contains("Project of a suitable size: €520,000 (references from €450,000 to €1,600,000)")
                .anySatisfy(sentence -> assertThat(sentence).contains("€63,800 to €79,500", "not a price promise"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Start sofort möglich, gewünscht in 1 Woche",
                "1 | Start in 1 Woche möglich, gewünscht in 1 Woche",
                "2 | Start erst in 2 Wochen möglich, gewünscht in 1 Woche"
            })
    void weeks_are_counted_as_people_count_them(int weeks, String said) {
        var reasons = rules.judge(
                        Judging.attributes("{'start_weeks':1}"),
                        Judging.attributes("{'next_start':" + weeks + "}"),
                        new Distance.NotAsked())
                .parts();

        assertThat(reasons)
                .extracting(part -> sentence(part.reason(), Locale.GERMAN))
                .containsExactly(said);
    }

    private Set<String> sentences(Locale locale) {
        var sentences = new TreeSet<String>();
        for (var file : PluginUnderTest.of(new ArchitecturePlugin()).caseFiles()) {
            for (var each : file.cases()) {
                file.offers().forEach((name, offer) -> {
                    var distance = each.context(file.today(), name).distance();
                    rules.judge(each.need(), offer, distance).parts().stream()
                            .map(Part::reason)
                            .forEach(reason -> sentences.add(sentence(reason, locale)));
                });
            }
        }
        return sentences;
    }

    private String sentence(Reason reason, Locale locale) {
        var values = new HashMap<String, Object>();
        reason.arguments().forEach((name, argument) -> values.put(name, value(argument, locale)));
        var pattern = architecture.messages().pattern(locale, reason.key()).orElseThrow();
        return new MessageFormat(pattern, locale).format(values);
    }

    private Object value(Argument argument, Locale locale) {
        return switch (argument) {
            case Argument.Text(var text) -> text;
            case Argument.Decimal(var number) -> number;
            case Argument.Day(var day) ->
                day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
            case Argument.Term(var code) -> term(code, locale);
            case Argument.Terms(var codes) ->
                ListFormatter.getInstance(ULocale.forLocale(locale))
                        .format(codes.stream().map(code -> term(code, locale)).toList());
        };
    }

    private String term(String code, Locale locale) {
        return architecture.messages().pattern(locale, "term." + code).orElseThrow();
    }
}
