package org.zunft.plugin.print;

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

    private final PrintProfession print = new PrintProfession();
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
        assertThat(sentences(Locale.GERMAN)).contains("Auflage von 10.000 Exemplaren: wirtschaftlich im Bogenoffset");
    }

    @Test
    void an_englishman_reads_english_numbers() {
        assertThat(sentences(Locale.ENGLISH)).contains("Run of 10,000 copies: economical in sheet-fed offset");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | sheetfed_offset | Auflage von 1 Exemplar: eher klein für den Bogenoffset",
                "1 | digital_toner | Auflage von 1 Exemplar: wirtschaftlich im Digitaldruck (Toner)",
                "1000000 | digital_toner | Auflage von 1.000.000 Exemplaren: eher groß für den Digitaldruck (Toner)"
            })
    void a_run_is_counted_in_copies_and_the_process_has_its_article(int copies, String process, String said) {
        var need = "{'product_type':'flyer','amount':" + copies
                + ",'finished_size':{'w':210,'h':297},'parts':[{'colors_front':4,'colors_back':0}]}";
        var offer = "{'processes':[{'process':'" + process + "','max_sheet':[9000,9000]}]}";
        var judged = rules.judge(Judging.attributes(need), Judging.attributes(offer), new Distance.NotAsked());

        assertThat(judged.parts())
                .extracting(part -> sentence(part.reason(), Locale.GERMAN))
                .contains(said);
    }

    private Set<String> sentences(Locale locale) {
        var sentences = new TreeSet<String>();
        for (var file : PluginUnderTest.of(new PrintPlugin()).caseFiles()) {
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
        var pattern = print.messages().pattern(locale, reason.key()).orElseThrow();
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
        return print.messages().pattern(locale, "term." + code).orElseThrow();
    }
}
