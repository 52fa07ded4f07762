package org.zunft.bench.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.zunft.bench.Figure;
import org.zunft.bench.Row;
import org.zunft.bench.world.Workshop;
import org.zunft.core.access.AccessToken;
import org.zunft.core.access.GrantAccess;
import org.zunft.core.need.Need;
import org.zunft.core.shared.NeedId;

/**
 * Over HTTP: the real server with the 100,000 members, asked from this process over loopback on the same cores. The
 * heap is a gibibyte, because offers of 100,000 members are kept in memory.
 */
public final class Http {

    private static final String JAVA_OPTIONS = "-Xmx1g";
    private static final int GIVERS = 40;
    /** For each giver, more than are passed on in twelve seconds at 3,000 a second. */
    private static final int FRESH = 1_000;

    private static final int RATE = 300;
    private static final int THREADS = 8;

    /** Until Java has compiled what a match runs through; on two cores that takes most of a minute. */
    private static final Duration WARM_UP = Duration.ofSeconds(50);

    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(8);
    private static final double LONGEST_P99 = 20;
    private static final String EVERYBODY = "{\"reach\": \"ORGANISATION\"}";

    private final ServerProcess server;
    private final List<Asking> askings;
    private final Calls calls = new Calls();

    private Http(ServerProcess server, List<Asking> askings) {
        this.server = server;
        this.askings = askings;
    }

    /**
     * A need and the token of its giver.
     *
     * @param need which
     * @param fresh needs like it, to be passed on one by one
     * @param secret what the giver shows
     */
    public record Asking(Need need, List<NeedId> fresh, String secret) {

        /** Copies the needs. */
        public Asking {
            fresh = List.copyOf(fresh);
        }
    }

    /** Makes tokens for givers of needs while the workshop is open. */
    public static List<Asking> askings(Workshop workshop) {
        var access = workshop.part(GrantAccess.class);
        var askings = new ArrayList<Asking>();
        for (Need need : workshop.needs().subList(0, GIVERS)) {
            String secret = access.grant(
                            workshop.world().organisation().id(),
                            need.giver(),
                            AccessToken.Kind.API,
                            "bench",
                            Duration.ofDays(1))
                    .secret();
            askings.add(new Asking(need, FreshNeeds.note(workshop, List.of(need), FRESH), secret));
        }
        return askings;
    }

    /** Measures it on the data folder of a closed workshop. */
    public static List<Row> measure(Path home, Path data, List<Asking> askings) {
        try (var server = ServerProcess.start(home, "serve", data, JAVA_OPTIONS)) {
            return new Http(server, askings).rows();
        }
    }

    private List<Row> rows() {
        HttpRequest live = Calls.request(server.address("/health/live")).GET().build();
        calls.closed(THREADS, WARM_UP, this::match);
        Calls.Result open = calls.open(RATE, MEASURED, this::match);
        Calls.Result most = calls.closed(THREADS, SHORT, this::match);
        calls.closed(THREADS, Duration.ofSeconds(3), number -> live);
        Calls.Result ceiling = calls.closed(THREADS, SHORT, number -> live);
        IntFunction<HttpRequest> referrals = referrals();
        calls.closed(4, Duration.ofSeconds(4), referrals);
        Calls.Result creation = calls.closed(4, SHORT, referrals);
        var rows = new ArrayList<Row>();
        rows.add(Row.of(
                "matching over HTTP at 300/s: p50", Figure.of(open.samples().milliseconds(0.5)) + " ms"));
        rows.add(Row.below("matching over HTTP at 300/s: p99", open.samples().milliseconds(0.99), LONGEST_P99, "ms"));
        rows.add(Row.of("matching over HTTP at 300/s: failed", Figure.of(open.failures())));
        rows.add(ratio("matching over HTTP: most, " + THREADS + " connections", most, ceiling));
        rows.add(ratio("creation over HTTP: rate, 4 connections", creation, ceiling));
        rows.add(Row.of("creation over HTTP: failed", Figure.of(creation.failures())));
        return rows;
    }

    private static Row ratio(String what, Calls.Result measured, Calls.Result ceiling) {
        return new Row(
                what,
                Figure.of(measured.perSecond()) + " /s",
                "GET /health/live " + Figure.of(ceiling.perSecond()) + " /s",
                Figure.of(measured.perSecond() / ceiling.perSecond()),
                "",
                Row.Result.NO_AIM);
    }

    private HttpRequest match(int number) {
        Asking asking = askings.get(number % askings.size());
        return Calls.request(server.address("/api/v1/needs/" + asking.need().id() + "/matches"))
                .header("Authorization", "Bearer " + asking.secret())
                .POST(HttpRequest.BodyPublishers.ofString(EVERYBODY))
                .build();
    }

    private IntFunction<HttpRequest> referrals() {
        List<String> offers = askings.stream().map(this::bestOffer).toList();
        var next = new AtomicInteger();
        return number -> {
            // Counted over warm-up and measurement alike: no need is passed on twice.
            int turn = next.getAndIncrement();
            int which = turn % askings.size();
            Asking asking = askings.get(which);
            NeedId need = asking.fresh().get(turn / askings.size());
            return Calls.request(server.address("/api/v1/needs/" + need + "/referrals"))
                    .header("Authorization", "Bearer " + asking.secret())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"offer\": \"" + offers.get(which) + "\", \"note\": \"Bitte bald melden.\"}"))
                    .build();
        };
    }

    private String bestOffer(Asking asking) {
        HttpResponse<String> answer = calls.once(match(askings.indexOf(asking)));
        try {
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("candidates")
                    .path(0)
                    .path("offer")
                    .asText();
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("Not JSON: " + answer, problem);
        }
    }
}
