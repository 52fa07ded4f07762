package org.zunft.server.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zunft.core.matching.MatchOnce;
import org.zunft.core.need.UnderstandNeed;
import org.zunft.core.profession.Violation;
import org.zunft.server.config.StatelessParts;
import org.zunft.server.http.JsonMapper;
import org.zunft.server.http.MatchBodies.RankingBody;
import org.zunft.server.http.MatchBodies.StatelessMatch;
import org.zunft.server.http.ProblemTexts;
import org.zunft.server.http.RankingWriter;
import org.zunft.server.http.RefusedRequest;
import org.zunft.server.http.StatelessQuestion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranks offers for a need, both from a file; needs no database and no running server. */
@Command(
        name = "match",
        description = "Ranks offers for a need, both from a file; stores nothing.",
        mixinStandardHelpOptions = true,
        footer = {"", "The file holds what POST /api/v1/matches takes; '-' reads standard input."})
final class Match implements Callable<Integer> {

    @Mixin
    private Options options = new Options();

    @Parameters(paramLabel = "FILE", description = "A JSON file, or - for standard input.")
    private String file = "-";

    @Option(names = "--lang", paramLabel = "LANG", description = "de or en; default: the language of the system")
    private String language = Locale.getDefault().getLanguage();

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Locale locale = language.equals("de") ? Locale.GERMAN : Locale.ENGLISH;
        var lines = new Lines(spec);
        ObjectMapper mapper = JsonMapper.objectMapper();
        try (var parts = new StatelessParts(options.settings());
                InputStream input = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            var question = new StatelessQuestion(InstantSource.system())
                    .read(mapper.readValue(input, StatelessMatch.class), locale, ZoneId.systemDefault());
            return switch (parts.matchOnce().handle(question, locale)) {
                case MatchOnce.Outcome.Answered answered -> {
                    RankingBody ranking = new RankingWriter(parts.wording()).of(answered, Integer.MAX_VALUE, locale);
                    lines.say(
                            json
                                    ? mapper.writerWithDefaultPrettyPrinter().writeValueAsString(ranking)
                                    : RankingTable.of(ranking, locale));
                    yield CommandLine.ExitCode.OK;
                }
                case MatchOnce.Outcome.NotUnderstood(UnderstandNeed.Outcome.TextRefused(var profession, var advice)) ->
                    refuse(
                            lines,
                            "/need/text: "
                                    + parts.wording()
                                            .sentence(
                                                    Optional.of(profession),
                                                    advice.getFirst().reason(),
                                                    locale));
                case MatchOnce.Outcome.NotUnderstood(var why) -> refuse(lines, why);
                case MatchOnce.Outcome.NoRules() -> refuse(lines, "/profession: no plugin serves it");
                case MatchOnce.Outcome.OffersInvalid(var violations) -> refuse(lines, violations, "");
            };
        } catch (JsonProcessingException malformed) {
            return refuse(new Lines(spec), malformed.getOriginalMessage());
        } catch (RefusedRequest refused) {
            var texts = new ProblemTexts();
            refused.findings()
                    .forEach(each -> lines.warn(each.pointer() + ": "
                            + texts.violation(each, locale).message()));
            return CommandLine.ExitCode.USAGE;
        }
    }

    private static int refuse(Lines lines, UnderstandNeed.Outcome why) {
        return switch (why) {
            case UnderstandNeed.Outcome.Understood understood ->
                throw new IllegalStateException("An understood need was taken for one that is not");
            case UnderstandNeed.Outcome.TextRefused refused ->
                throw new IllegalStateException("A refused text was told without its reason");
            case UnderstandNeed.Outcome.ProfessionMissing() -> refuse(lines, "/profession: required");
            case UnderstandNeed.Outcome.ProfessionUnknown() ->
                refuse(lines, "/profession: no installed plugin teaches it");
            case UnderstandNeed.Outcome.NothingStated() -> refuse(lines, "/need: states neither text nor attributes");
            case UnderstandNeed.Outcome.PlaceUnknown() -> refuse(lines, "/need/place: there is no such postal code");
            case UnderstandNeed.Outcome.AttributesInvalid(var violations) ->
                refuse(lines, violations, "/need/attributes");
        };
    }

    private static int refuse(Lines lines, List<Violation> violations, String pointer) {
        violations.forEach(each -> lines.warn(pointer + each.pointer() + ": " + each.message()));
        return CommandLine.ExitCode.USAGE;
    }

    private static int refuse(Lines lines, String message) {
        lines.warn(message);
        return CommandLine.ExitCode.USAGE;
    }
}
