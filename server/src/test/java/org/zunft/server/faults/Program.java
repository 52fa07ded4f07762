package org.zunft.server.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The distribution as the build made it, started by its own script in a process of its own. */
final class Program implements AutoCloseable {

    private static final Path SCRIPT =
            Path.of("target", "zunft", "bin", "zunft").toAbsolutePath();
    private static final String LISTENS = "Zunft listens on ";
    private static final String TOKEN = "    token    ";
    private static final long GRACE_SECONDS = 60;

    private final Process process;
    private final Path data;
    private final URI address;

    private Program(Process process, Path data, URI address) {
        this.process = process;
        this.data = data;
        this.address = address;
    }

    /** Starts it with the demo organisation, on any free port, and waits until it listens. */
    static Program demo(Path data) {
        var builder = new ProcessBuilder(SCRIPT.toString(), "demo", "--data", data.toString(), "--port", "0")
                .redirectError(
                        ProcessBuilder.Redirect.appendTo(data.resolve("stderr").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("ZUNFT_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", data.resolveSibling("cache").toString());
        try {
            Process process = builder.start();
            var lines = new BufferedReader(
                    // Stays open with the process.
                    process.inputReader(StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(LISTENS)) {
                    return new Program(process, data, URI.create(line.substring(LISTENS.length())));
                }
            }
            process.destroyForcibly();
            throw new AssertionError("It did not start:\n" + Files.readString(data.resolve("stderr")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first member who can sign in after the office: the lead of the first team. */
    Client teamLead() throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("demo-sign-ins.txt"))) {
            List<String> tokens = lines.filter(line -> line.startsWith(TOKEN))
                    .map(line -> line.substring(TOKEN.length()))
                    .toList();
            return nobody().as(tokens.get(1));
        }
    }

    /** Somebody without a token. */
    Client nobody() {
        return Client.nobody(address);
    }

    /** What it told the operator. */
    String errors() throws IOException {
        return Files.readString(data.resolve("stderr"));
    }

    /** The database processes on its data folder. */
    List<ProcessHandle> databases() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(each -> each.info()
                            .commandLine()
                            .filter(line -> line.contains("--datadir=" + data))
                            .isPresent())
                    .toList();
        }
    }

    /** Asks it to end; answers its exit code. */
    int stop() {
        process.destroy();
        return ended();
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        ended();
    }

    /** SIGKILL for the server and its database at the same time. */
    void killWithDatabase() {
        List<ProcessHandle> databases = databases();
        process.destroyForcibly();
        databases.forEach(ProcessHandle::destroyForcibly);
        ended();
        databases.forEach(
                each -> each.onExit().orTimeout(GRACE_SECONDS, TimeUnit.SECONDS).join());
    }

    private int ended() {
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The program does not end");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
