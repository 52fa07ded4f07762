package org.zunft.bench.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.zunft.bench.Figure;
import org.zunft.bench.Loop;
import org.zunft.bench.Row;
import org.zunft.bench.Samples;
import org.zunft.bench.world.Workshop;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Matchmaker;
import org.zunft.core.matching.Reach;
import org.zunft.core.need.Need;
import org.zunft.core.organisation.FairnessPolicy;
import org.zunft.core.referral.PassOnNeed;
import org.zunft.core.referral.Source;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OfferId;

/**
 * Passing needs on: the use case, which reads need, giver and seats, judges the pair again, explains it in two
 * languages and stores referral and event in one durable commit; against plain JDBC that only stores equal rows, with
 * the same commits on the same database, pool and number of threads. Both take a need of its own each time, noted
 * before the clock starts.
 */
public final class Creation {

    private static final int THREADS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration SLICE = Duration.ofSeconds(3);
    private static final int ROUNDS = 3;
    private static final int CHOICES = 400;
    /** More than both can pass on: 24 seconds in all, at 5,000 a second. */
    private static final int NEEDS = 120_000;

    private static final double LEAST_OF_JDBC = 0.5;

    private static final String INSERT_REFERRAL =
            "INSERT INTO referrals (organisation_id, id, need_id, giver_id, receiver_id, offer_id, state, due_on,"
                    + " chain_id, explanation, source, offered_at, changed_at, version)"
                    + " VALUES (?, ?, ?, ?, ?, ?, 'OFFERED', '2026-12-01', ?, ?, 'API', ?, ?, 0)";
    private static final String INSERT_EVENT =
            "INSERT INTO referral_events (organisation_id, referral_id, number, kind, to_state, actor_id, happened_at,"
                    + " note, source) VALUES (?, ?, 1, 'OFFER', 'OFFERED', ?, ?, ?, 'API')";
    /** As long as a usual one: fifteen reasons in two languages. */
    private static final String EXPLANATION = "{\"total\": 900, \"lines\": ["
            + String.join(
                    ", ",
                    Collections.nCopies(
                            15,
                            "{\"rule\": \"P6\", \"kind\": \"SCORE\", \"weight\": 20, \"value\": 930, \"sentences\":"
                                    + " {\"de\": \"Die Auflage von 10.000 passt zum Bogenoffset.\", \"en\": \"A run of"
                                    + " 10,000 suits sheet-fed offset.\"}}"))
            + "]}";

    private final Workshop workshop;
    private final List<Choice> choices;
    private final List<NeedId> needs;
    private final IdSource ids;
    private final AtomicInteger next = new AtomicInteger();

    private Creation(Workshop workshop) {
        this.workshop = workshop;
        this.ids = workshop.part(IdSource.class);
        this.choices = choices(workshop);
        this.needs =
                FreshNeeds.note(workshop, choices.stream().map(Choice::pattern).toList(), NEEDS);
    }

    /** A need and whom it and those like it go to. */
    private record Choice(Actor actor, Need pattern, OfferId offer) {}

    /** One creation. */
    private record Turn(Actor actor, NeedId need, OfferId offer) {}

    /** Measures it. */
    public static List<Row> measure(Workshop workshop) {
        return new Creation(workshop).rows();
    }

    private List<Row> rows() {
        var useCase = new ArrayList<Samples>();
        var bare = new ArrayList<Samples>();
        onAllThreads(WARM_UP, this::passOn);
        onAllThreads(WARM_UP.dividedBy(2), this::store);
        for (int round = 0; round < ROUNDS; round++) {
            useCase.addAll(onAllThreads(SLICE, this::passOn));
            bare.addAll(onAllThreads(SLICE, this::store));
        }
        var all = new Samples();
        useCase.forEach(all::addAll);
        return List.of(
                Row.atLeast(
                        "creation of referrals: rate, " + THREADS + " threads",
                        rate(useCase),
                        "bare JDBC",
                        rate(bare),
                        LEAST_OF_JDBC),
                Row.of(
                        "creation of referrals: p50 / p99",
                        Figure.of(all.milliseconds(0.5)) + " / " + Figure.of(all.milliseconds(0.99)) + " ms"));
    }

    private static double rate(List<Samples> samples) {
        return THREADS
                * samples.stream().mapToDouble(Samples::perSecond).average().orElse(0);
    }

    private static List<Choice> choices(Workshop workshop) {
        Inquirers inquirers = Inquirers.of(workshop.world(), FairnessPolicy.TOTALS_ONLY);
        var matchmaker = workshop.part(Matchmaker.class);
        var choices = new ArrayList<Choice>();
        for (Need need : workshop.needs().subList(0, CHOICES)) {
            Actor actor = inquirers.actor(need);
            matchmaker
                    .match(actor, inquirers.inquiry(need, need.notedAt()), Reach.ORGANISATION)
                    .ranking()
                    .ranked()
                    .stream()
                    .findFirst()
                    .ifPresent(best -> choices.add(new Choice(
                            actor,
                            need,
                            new OfferId(UUID.fromString(best.candidate().id())))));
        }
        return choices;
    }

    private Turn turn() {
        int number = next.getAndIncrement();
        if (number >= needs.size()) {
            throw new IllegalStateException("All " + needs.size() + " needs are passed on; note more");
        }
        Choice choice = choices.get(number % choices.size());
        return new Turn(choice.actor(), needs.get(number), choice.offer());
    }

    private void passOn() {
        Turn turn = turn();
        PassOnNeed.Outcome outcome = workshop.part(PassOnNeed.class)
                .handle(
                        turn.actor(),
                        new PassOnNeed.Command(turn.need(), turn.offer(), "Bitte bald melden.", Source.API));
        if (!(outcome instanceof PassOnNeed.Outcome.PassedOn)) {
            throw new IllegalStateException("Not passed on: " + outcome);
        }
    }

    private static List<Samples> onAllThreads(Duration duration, Runnable work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Samples>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                running.add(threads.submit(() -> {
                    var loop = new Loop(number -> work.run());
                    Loop.takeTurns(Duration.ZERO, duration, 1, loop);
                    return loop.samples();
                }));
            }
            var samples = new ArrayList<Samples>();
            for (Future<Samples> each : running) {
                samples.add(each.get());
            }
            return samples;
        } catch (InterruptedException | ExecutionException problem) {
            throw new IllegalStateException("The measurement broke off", problem);
        }
    }

    private void store() {
        Turn turn = turn();
        String giver = turn.actor().member().toString();
        String organisation = workshop.world().organisation().id().toString();
        String id = ids.next().toString();
        String now = "2026-11-23 08:00:00.123456";
        try (Connection connection = workshop.database().connections().getConnection();
                PreparedStatement referral = connection.prepareStatement(INSERT_REFERRAL);
                PreparedStatement event = connection.prepareStatement(INSERT_EVENT)) {
            set(
                    referral,
                    organisation,
                    id,
                    turn.need().toString(),
                    giver,
                    giver,
                    turn.offer().toString(),
                    id,
                    EXPLANATION,
                    now,
                    now);
            referral.executeUpdate();
            set(event, organisation, id, giver, now, "Bitte bald melden.");
            event.executeUpdate();
            connection.commit();
        } catch (SQLException problem) {
            throw new IllegalStateException("Plain JDBC could not store a referral", problem);
        }
    }

    private static void set(PreparedStatement statement, String... values) throws SQLException {
        for (int column = 0; column < values.length; column++) {
            statement.setString(column + 1, values[column]);
        }
    }
}
