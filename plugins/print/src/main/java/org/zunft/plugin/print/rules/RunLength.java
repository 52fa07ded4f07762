package org.zunft.plugin.print.rules;

import java.util.ArrayList;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.print.model.Press;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;
import org.zunft.plugin.print.model.Sides;
import org.zunft.plugin.print.model.Size;

/**
 * P6: the run is of a length that pays on one of the presses left; the best of them counts.
 *
 * <p>Offset's fixed cost is per form, so what is compared is A4 sides printed per set of plates: {@code per = sides ·
 * (w · h) / (210 · 297)}, {@code forms = max(1, ⌈per / 16⌉)}, {@code x = copies · per / forms}. Inside a press's range
 * it scores in full, outside it loses one for each power of ten. A press about which something is unknown counts at
 * most half, so that stating less never wins.
 */
final class RunLength extends PrintRule {

    private static final double A4 = 210.0 * 297.0;
    private static final double SQUARE_METRE = 1_000_000.0;
    private static final double ROUNDING = 1e-9;

    private final Narrowing narrowing;
    private final double sidesOfForm;

    RunLength(Figures figures, Narrowing narrowing) {
        super("P6", figures);
        this.narrowing = narrowing;
        this.sidesOfForm = figures.number("form.sides");
    }

    @Override
    public Verdict judge(PrintNeed need, PrintOffer offer, MatchContext context) {
        var copies = need.amount();
        if (copies == null || !narrowing.isMeasurable(need)) {
            return Verdict.SILENT;
        }
        if (offer.presses() == null) {
            return new Verdict.Unknown(Reason.of("run_length.unknown").with("copies", copies));
        }
        var feasible = narrowing.narrow(need, offer, context);
        if (feasible.failed()) {
            return Verdict.SILENT;
        }
        var verdict = best(need, copies, feasible);
        return verdict instanceof Verdict.Silent ? verdict : withNotices(verdict, need, offer, copies);
    }

    private Verdict best(PrintNeed need, int copies, Feasible feasible) {
        Press best = null;
        var bestScore = -1;
        var doubtful = -1;
        for (var index = 0; index < feasible.presses().size(); index++) {
            if (!feasible.isPossible(index)) {
                continue;
            }
            var press = feasible.presses().get(index);
            var run = run(need, copies, press);
            if (run.isEmpty()) {
                continue;
            }
            var score = score(run.getAsDouble(), press);
            if (!feasible.isCertain(index)) {
                doubtful = Math.max(doubtful, Math.min(Scale.UNKNOWN, score));
            } else if (score > bestScore || (score == bestScore && comesBefore(press, best))) {
                bestScore = score;
                best = press;
            }
        }
        if (best != null && bestScore >= doubtful) {
            return new Verdict.Scored(bestScore, reason(need, copies, best));
        }
        return ofDoubtful(doubtful, copies);
    }

    /** Of two presses that do equally well one is named, whatever the order in which a house lists them. */
    private static boolean comesBefore(Press press, @Nullable Press other) {
        return other != null && press.process().compareTo(other.process()) < 0;
    }

    private static Verdict ofDoubtful(int score, int copies) {
        if (score < 0) {
            return Verdict.SILENT;
        }
        var reason = Reason.of("run_length.unknown").with("copies", copies);
        return score == Scale.UNKNOWN ? new Verdict.Unknown(reason) : new Verdict.Scored(score, reason);
    }

    /** The length of the run in the measure of the press; empty when the need states too little. */
    private OptionalDouble run(PrintNeed need, int copies, Press press) {
        var size = need.finished();
        var each = press.process().isConventional() ? (double) copies / need.versions() : copies;
        return switch (press.process().measure()) {
            case PIECES -> OptionalDouble.of(each);
            case SQUARE_METRES ->
                size == null ? OptionalDouble.empty() : OptionalDouble.of(each * size.area() / SQUARE_METRE);
            case SIDES ->
                size == null || need.sides() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(each * sidesPerForm(need.sides(), size));
        };
    }

    private double sidesPerForm(Sides sides, Size size) {
        var perCopy = sides.count() * size.area() / A4;
        var forms = Math.max(1, Math.ceil(perCopy / sidesOfForm - ROUNDING));
        return perCopy / forms;
    }

    private static int score(double run, Press press) {
        var range = press.economic();
        if (range.contains(run)) {
            return Scale.FULL;
        }
        var nearest = run < range.min() ? range.min() : range.max();
        return Scale.score(1 - Math.abs(Math.log10(run / nearest)));
    }

    private Reason reason(PrintNeed need, int copies, Press press) {
        var run = run(need, copies, press).orElse(0);
        var key = run < press.economic().min()
                ? "run_length.below"
                : run > press.economic().max() ? "run_length.above" : "run_length.within";
        return Reason.of(key)
                .with("copies", copies)
                .withTerm("process", press.process().code());
    }

    private static Verdict withNotices(Verdict verdict, PrintNeed need, PrintOffer offer, int copies) {
        var all = new ArrayList<Verdict>(3);
        all.add(verdict);
        var sides = need.sides();
        if (sides != null && sides.basis() == Sides.Basis.ASSUMED) {
            all.add(new Verdict.Notice(Reason.of("run_length.sides_assumed").with("sides", sides.count())));
        }
        var least = offer.minimum();
        if (least != null && copies < least) {
            all.add(new Verdict.Notice(
                    Reason.of("run_length.minimum").with("copies", copies).with("least", least)));
        }
        return all.size() == 1 ? verdict : new Verdict.Several(all);
    }
}
