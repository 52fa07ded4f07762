package org.zunft.server.cli.kit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionPlugin;
import org.zunft.core.plugin.PluginGate;
import org.zunft.plugin.tck.Checks;
import org.zunft.plugin.tck.check.CasesCheck;
import org.zunft.plugin.tck.check.Check;
import org.zunft.plugin.tck.subject.PluginUnderTest;
import org.zunft.server.cli.Lines;
import org.zunft.server.config.Parts;
import org.zunft.server.config.Settings;
import picocli.CommandLine;

/** Says of each check whether a jar passes it. */
final class CheckReport {

    /** Ends a plugin that hangs; far beyond what a sound one needs. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Lines lines;
    private final Settings settings;

    CheckReport(Lines lines, Settings settings) {
        this.lines = lines;
        this.settings = settings;
    }

    /** Checks a jar, with golden cases if there are any; answers the exit code. */
    int print(Path jar, Optional<Path> cases) {
        Optional<String> text = cases.flatMap(file -> new TextFile(lines).read(file));
        if (cases.isPresent() && text.isEmpty()) {
            return CommandLine.ExitCode.USAGE;
        }
        return switch (new PluginGate(Parts.pluginSettings(settings)).open(jar)) {
            case PluginGate.Answer.TurnedAway(var refusal) -> {
                lines.warn(refusal.line());
                yield CommandLine.ExitCode.SOFTWARE;
            }
            case PluginGate.Answer.LetIn letIn -> {
                lines.say("%s %s is let in%n    SHA-512 %s".formatted(letIn.id(), letIn.version(), letIn.sha512()));
                boolean sound = true;
                for (ProfessionPlugin entry : letIn.entries()) {
                    sound &= print(jar, entry, cases, text);
                }
                lines.say(sound ? "The plugin keeps its contract." : "The plugin breaks its contract.");
                yield sound ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
            }
        };
    }

    private boolean print(Path jar, ProfessionPlugin entry, Optional<Path> cases, Optional<String> text) {
        Map<String, String> given = text.map(json -> Map.of(name(cases), json)).orElse(Map.of());
        var subject = PluginUnderTest.of(entry).withJar(jar).withCases(given).withSnapshots(Map.of());
        boolean sound = true;
        for (Check check : Checks.all()) {
            if (given.isEmpty() && check instanceof CasesCheck) {
                lines.say("skipped  cases: no file of golden cases was given");
            } else {
                List<String> problems = run(check, subject);
                lines.say((problems.isEmpty() ? "ok       " : "FAILED   ") + check.id() + ": " + check.proves());
                problems.forEach(problem -> lines.say("             " + problem));
                sound &= problems.isEmpty();
            }
        }
        if (text.isPresent()) {
            List<Profession<?, ?>> professions = subject.professions();
            sound &= new CaseReport(lines).print(professions, name(cases), text.get());
        }
        return sound;
    }

    private static List<String> run(Check check, PluginUnderTest subject) {
        var task = new FutureTask<>(() -> check.problems(subject));
        Thread.ofPlatform().name("zunft-check").daemon().start(task);
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            return List.of("the check did not end within " + PATIENCE.toMinutes() + " minutes: the plugin hangs");
        } catch (ExecutionException failed) {
            return List.of("the check could not finish: the plugin threw " + failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of("the check was interrupted");
        }
    }

    private static String name(Optional<Path> cases) {
        return cases.map(Path::getFileName).map(Path::toString).orElse("");
    }
}
