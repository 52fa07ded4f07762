package org.zunft.bench.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real server in a process of its own, started by the start script of the distribution. */
final class ServerProcess implements AutoCloseable {

    private static final String READY = "Zunft listens on ";
    private static final String DATABASE_IS_UP = "Bringing the tables up to date";
    private static final long STOP_SECONDS = 60;

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();
    private long databaseUp;
    private Duration untilReady = Duration.ZERO;
    private URI address = URI.create("http://127.0.0.1");

    private ServerProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param home the folder of the distribution
     * @param command the command of the program: {@code serve} or {@code demo}
     * @param data the data folder
     * @param javaOptions more options for the Java machine
     */
    static ServerProcess start(Path home, String command, Path data, String javaOptions) {
        try {
            var builder = new ProcessBuilder(
                    home.resolve("bin/zunft").toString(), command, "--data", data.toString(), "--port", "0");
            builder.environment()
                    .putAll(Map.of("ZUNFT_JAVA_OPTIONS", javaOptions, "JAVA_HOME", System.getProperty("java.home")));
            var server = new ServerProcess(builder.redirectErrorStream(true).start());
            server.awaitReady();
            return server;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void awaitReady() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains(DATABASE_IS_UP)) {
                databaseUp = System.nanoTime();
            }
            if (line.startsWith(READY)) {
                untilReady = Duration.ofNanos(System.nanoTime() - databaseUp);
                address = URI.create(line.substring(READY.length()).strip());
                Thread.ofVirtual().start(this::drain);
                return;
            }
        }
        throw new IllegalStateException("The server does not start: " + lines);
    }

    /** Nobody reads on, but a full pipe would stop the server. */
    private void drain() {
        try {
            while (output.readLine() != null) {
                Thread.onSpinWait();
            }
        } catch (IOException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where it listens. */
    URI address(String path) {
        return address.resolve(path);
    }

    /** How long it took from the moment the database answered until the server listened. */
    Duration untilReady() {
        return untilReady;
    }

    /** What it said until it was ready. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Its resident memory in mebibytes, without its database. */
    double residentMebibytes() {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
