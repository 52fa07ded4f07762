package org.zunft.bench.run;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zunft.bench.Figure;
import org.zunft.bench.Loop;
import org.zunft.bench.Row;
import org.zunft.bench.Samples;
import org.zunft.bench.world.Workshop;
import org.zunft.bench.world.World;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Explain;
import org.zunft.core.matching.Inquiry;
import org.zunft.core.matching.Judged;
import org.zunft.core.matching.Matched;
import org.zunft.core.matching.Matchmaker;
import org.zunft.core.matching.Reach;
import org.zunft.core.need.Need;
import org.zunft.core.organisation.FairnessPolicy;

/**
 * Matching in process on one thread: 200 candidates found among 100,000 members, judged by the rules of print under
 * guard, ranked, and the first ten explained in German. The inquiry is at hand; reading it from the database belongs
 * to the measurement over HTTP. In its main form near-ties do not take turns, because turns read from the database.
 */
public final class Matching {

    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration SLICE = Duration.ofSeconds(2);
    private static final int ROUNDS = 6;
    private static final int CANDIDATES = 200;
    private static final int EXPLAINED = 10;
    private static final List<Locale> GERMAN = List.of(Locale.GERMAN);
    private static final double LONGEST_P99 = 5;
    private static final double LEAST_OF_LUCENE = 0.25;
    private static final double LEAST_OF_FULL_TEXT = 20;

    private final Workshop workshop;
    private final Matchmaker matchmaker;
    private final Explain explain;
    private long effect;

    private Matching(Workshop workshop) {
        this.workshop = workshop;
        this.matchmaker = workshop.part(Matchmaker.class);
        this.explain = workshop.part(Explain.class);
    }

    /** Measures it. */
    public static List<Row> measure(Workshop workshop) {
        return new Matching(workshop).rows();
    }

    private List<Row> rows() {
        List<Need> needs = workshop.needs();
        try (var lucene = new BareLucene(workshop.world().residents());
                var mariaDb = new FullText(workshop.database().connections())) {
            var bare = new Loop(number -> effect +=
                    lucene.search(World.PRINT, needs.get(number % needs.size()).text(), CANDIDATES));
            var fullText = new Loop(number -> effect +=
                    mariaDb.search(World.PRINT, needs.get(number % needs.size()).text()));
            Loop plain = matches(FairnessPolicy.TOTALS_ONLY);
            Loop turns = matches(FairnessPolicy.TAKE_TURNS);
            Loop.takeTurns(WARM_UP, SLICE, ROUNDS, plain, bare, fullText, turns);
            if (effect == 0) {
                throw new IllegalStateException("Nothing was found");
            }
            return rows(plain.samples(), bare.samples(), fullText.samples(), turns.samples());
        }
    }

    private static List<Row> rows(Samples plain, Samples bare, Samples fullText, Samples turns) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of("matching in process: p50", Figure.of(plain.milliseconds(0.5)) + " ms"));
        rows.add(Row.below("matching in process: p99", plain.milliseconds(0.99), LONGEST_P99, "ms"));
        rows.add(Row.of("matching in process: longest", Figure.of(plain.milliseconds(1)) + " ms"));
        rows.add(Row.atLeast(
                "matching in process: rate, one thread",
                plain.perSecond(),
                "bare Lucene query",
                bare.perSecond(),
                LEAST_OF_LUCENE));
        rows.add(Row.atLeast(
                "matching in process: rate, one thread",
                plain.perSecond(),
                "MariaDB FULLTEXT",
                fullText.perSecond(),
                LEAST_OF_FULL_TEXT));
        rows.add(Row.of(
                "bare Lucene query: p50 / p99",
                Figure.of(bare.milliseconds(0.5)) + " / " + Figure.of(bare.milliseconds(0.99)) + " ms"));
        rows.add(Row.of(
                "MariaDB FULLTEXT: p50 / p99",
                Figure.of(fullText.milliseconds(0.5)) + " / " + Figure.of(fullText.milliseconds(0.99)) + " ms"));
        rows.add(Row.of(
                "matching in process, near-ties taking turns: p50 / p99",
                Figure.of(turns.milliseconds(0.5)) + " / " + Figure.of(turns.milliseconds(0.99)) + " ms"));
        return rows;
    }

    private Loop matches(FairnessPolicy fairness) {
        Inquirers inquirers = Inquirers.of(workshop.world(), fairness);
        List<Need> needs = workshop.needs();
        var time = InstantSource.system();
        List<Actor> actors = needs.stream().map(inquirers::actor).toList();
        List<Inquiry> inquiries = needs.stream()
                .map(need -> inquirers.inquiry(need, time.instant()))
                .toList();
        demandCandidates(matchmaker.match(actors.getFirst(), inquiries.getFirst(), Reach.ORGANISATION));
        return new Loop(number -> {
            int which = number % needs.size();
            Matched matched = matchmaker.match(actors.get(which), inquiries.get(which), Reach.ORGANISATION);
            List<Judged> ranked = matched.ranking().ranked();
            for (Judged judged : ranked.subList(0, Math.min(EXPLAINED, ranked.size()))) {
                effect += explain.explain(matched.profession(), judged.assessment(), GERMAN)
                        .lines()
                        .size();
            }
        });
    }

    /** A quick answer about nobody would look splendid. */
    private static void demandCandidates(Matched matched) {
        int judged =
                matched.ranking().ranked().size() + matched.ranking().excluded().size();
        if (judged != CANDIDATES || !matched.ranking().notAssessed().isEmpty()) {
            throw new IllegalStateException("Judged " + judged + " candidates instead of " + CANDIDATES);
        }
    }
}
