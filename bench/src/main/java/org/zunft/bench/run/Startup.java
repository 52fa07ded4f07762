package org.zunft.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.zunft.bench.Row;
import org.zunft.bench.world.Workshop;

/**
 * Start and memory of the server in the demo. Start is the time from the moment the database answers until the server
 * listens, the median of five starts on a data folder that is there already; memory is what the operating system counts
 * as resident for the server, without its database, after a few hundred matches.
 */
public final class Startup {

    private static final int STARTS = 5;
    private static final double LONGEST_START = 2;
    private static final double MOST_MEMORY = 400;
    private static final Duration USED = Duration.ofSeconds(20);
    private static final String TEXT = "{\"text\": \"10.000 Flyer A5, 4/4, 135 g, in 14 Werktagen, Lieferung 90402"
            + " Nürnberg\", \"language\": \"de\", \"profession\": \"print\"}";

    private Startup() {}

    /** Measures them. */
    public static List<Row> measure(Path home) {
        try {
            Path data = Files.createTempDirectory("zunft-bench-demo-");
            double memory = used(home, data);
            double[] starts = new double[STARTS];
            for (int start = 0; start < STARTS; start++) {
                try (var server = ServerProcess.start(home, "demo", data, "")) {
                    starts[start] = server.untilReady().toMillis() / 1000.0;
                }
            }
            Workshop.delete(data);
            double median = DoubleStream.of(starts).sorted().toArray()[STARTS / 2];
            return List.of(
                    Row.below("start: from the database up to ready", median, LONGEST_START, "s"),
                    Row.below("resident memory of the server in the demo", memory, MOST_MEMORY, "MiB"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static double used(Path home, Path data) {
        try (var server = ServerProcess.start(home, "demo", data, "")) {
            String secret = server.lines().stream()
                    .filter(line -> line.strip().startsWith("token"))
                    .map(line -> line.substring(line.indexOf("zunft_")))
                    .skip(1)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The demo tells no token: " + server.lines()));
            var calls = new Calls();
            String need = calls.once(Calls.request(server.address("/api/v1/needs"))
                            .header("Authorization", "Bearer " + secret)
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(HttpRequest.BodyPublishers.ofString(TEXT))
                            .build())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException("The demo takes no need"));
            Calls.Result matches = calls.closed(
                    4,
                    USED,
                    number -> Calls.request(server.address(need + "/matches"))
                            .header("Authorization", "Bearer " + secret)
                            .POST(HttpRequest.BodyPublishers.ofString("{\"reach\": \"WIDENING\"}"))
                            .build());
            if (matches.failures() > 0) {
                throw new IllegalStateException(matches.failures() + " matches failed in the demo");
            }
            return server.residentMebibytes();
        }
    }
}
