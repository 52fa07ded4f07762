package org.zunft.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command that has ended.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it complained of
 */
public record Launched(int exit, String out, String err) {

    private static final Path LAUNCHER =
            Path.of("target", "zunft", "bin", "zunft").toAbsolutePath();
    private static final long PATIENCE_MINUTES = 3;

    /** Runs the launcher of the distribution with a data folder of its own. */
    public static Launched zunft(Path data, String... words) {
        var command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(words));
        return run(data, command);
    }

    /** Runs a command, with Zunft's data beside its output. */
    public static Launched run(Path data, List<String> command) {
        try {
            Path out = Files.createTempFile(data, "out", ".txt");
            Path err = Files.createTempFile(data, "err", ".txt");
            var builder = new ProcessBuilder(command)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("ZUNFT_DATA", data.resolve("data").toString());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("XDG_CACHE_HOME", data.resolve("cache").toString());
            builder.environment().remove("ZUNFT_PLUGINS");
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Does not end: " + command);
            }
            return new Launched(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
