package org.zunft.plugin.print.rules;

import java.util.List;
import org.zunft.api.matching.MatchContext;
import org.zunft.plugin.print.model.Press;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintNeed.Ink;
import org.zunft.plugin.print.model.PrintOffer;
import org.zunft.plugin.print.terms.PrintProcess;
import org.zunft.plugin.print.terms.VariableQuality;

/**
 * Narrows the presses of a house down to those that can do the work: P1 to P3, then P7 and P12. The rules share this
 * one answer, so that none of them takes a press into account which another has ruled out.
 */
final class Narrowing {

    private static final List<Step> STEPS = List.of(Step.values());

    private static final List<PrintProcess> PROCESSES = List.of(PrintProcess.values());

    private final Figures figures;
    private final double bleed;

    Narrowing(Figures figures) {
        this.figures = figures;
        this.bleed = figures.number("bleed");
    }

    /** Whether the need says anything a step could ask about. */
    boolean asks(Step step, PrintNeed need) {
        return switch (step) {
            case PROCESS -> need.product() != null || need.process() != null;
            case SHEET -> need.open() != null;
            case WEIGHT -> need.weight() != null || need.coverWeight() != null;
            case SPECIAL -> need.inks().contains(Ink.SPECIAL);
            case VARIABLE -> need.variable() != VariableQuality.NONE;
        };
    }

    /**
     * Whether the length of the run can be told for every press that may come into question. It hangs on the need
     * alone, so that no house gains by having a press for which less need be known.
     */
    boolean isMeasurable(PrintNeed need) {
        if (need.finished() != null && need.sides() != null) {
            return true;
        }
        for (var process : PROCESSES) {
            if (prints(need, process)
                    && switch (process.measure()) {
                        case PIECES -> false;
                        case SQUARE_METRES -> need.finished() == null;
                        case SIDES -> true;
                    }) {
                return false;
            }
        }
        return true;
    }

    /** Narrows, once for all rules that judge the pair; the offer must state its presses. */
    Feasible narrow(PrintNeed need, PrintOffer offer, MatchContext context) {
        return context.shared(Feasible.class, () -> narrow(need, offer));
    }

    private Feasible narrow(PrintNeed need, PrintOffer offer) {
        var presses = offer.presses();
        if (presses == null) {
            throw new IllegalArgumentException("The offer states no presses");
        }
        var feasible = new Feasible(presses);
        if (presses.isEmpty() && !asks(Step.PROCESS, need)) {
            return feasible;
        }
        for (var step : STEPS) {
            if (asks(step, need)) {
                ask(step, need, feasible);
            }
            if (feasible.isHopeless()) {
                return feasible;
            }
        }
        return feasible;
    }

    private void ask(Step step, PrintNeed need, Feasible feasible) {
        var kept = 0;
        var unsure = 0;
        var presses = feasible.presses();
        for (var index = 0; index < presses.size() && index < Feasible.MOST; index++) {
            if (feasible.isPossible(index)) {
                switch (fit(step, need, presses.get(index))) {
                    case YES -> kept |= 1 << index;
                    case NO -> {
                        // ruled out
                    }
                    case UNKNOWN -> {
                        kept |= 1 << index;
                        unsure |= 1 << index;
                    }
                }
            }
        }
        var cover = need.coverWeight();
        if (step == Step.WEIGHT && cover != null) {
            var fit = coverFit(cover, feasible);
            kept = fit == Fit.NO ? 0 : kept;
            unsure = fit == Fit.UNKNOWN ? kept : unsure;
        }
        feasible.narrow(step, kept, unsure);
    }

    /** A cover may be printed on another press of the house than the body. */
    private static Fit coverFit(double weight, Feasible feasible) {
        var best = Fit.NO;
        var presses = feasible.presses();
        for (var index = 0; index < presses.size() && index < Feasible.MOST; index++) {
            if (feasible.isPossible(index)) {
                switch (weightFit(weight, presses.get(index))) {
                    case YES -> {
                        return Fit.YES;
                    }
                    case NO -> {
                        // another press may do
                    }
                    case UNKNOWN -> best = Fit.UNKNOWN;
                }
            }
        }
        return best;
    }

    private Fit fit(Step step, PrintNeed need, Press press) {
        return switch (step) {
            case PROCESS -> Fit.of(prints(need, press.process()));
            case SHEET -> sheetFit(need, press);
            case WEIGHT -> bodyFit(need, press);
            case SPECIAL -> specialFit(press);
            case VARIABLE -> variableFit(need, press);
        };
    }

    private boolean prints(PrintNeed need, PrintProcess process) {
        var product = need.product();
        var insistedOn = need.process();
        return (product == null || figures.processes(product).contains(process))
                && (insistedOn == null || insistedOn == process);
    }

    private Fit sheetFit(PrintNeed need, Press press) {
        var open = need.open();
        var sheet = press.sheet();
        if (press.process().isOnTextiles() || open == null || (sheet != null && sheet.isNone())) {
            return Fit.YES;
        }
        return sheet == null ? Fit.UNKNOWN : Fit.of(open.withMargin(bleed).fitsOn(sheet));
    }

    private static Fit bodyFit(PrintNeed need, Press press) {
        var weight = need.weight();
        return weight == null ? Fit.YES : weightFit(weight, press);
    }

    private static Fit specialFit(Press press) {
        var special = press.special();
        return special == null ? Fit.UNKNOWN : Fit.of(special);
    }

    private static Fit variableFit(PrintNeed need, Press press) {
        var able = press.variable();
        return able == null ? Fit.UNKNOWN : Fit.of(able.compareTo(need.variable()) >= 0);
    }

    private static Fit weightFit(double weight, Press press) {
        var range = press.weights();
        if (press.process().isOnTextiles()) {
            return Fit.YES;
        }
        return range == null ? Fit.UNKNOWN : Fit.of(range.contains(weight));
    }
}
