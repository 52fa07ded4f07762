package org.zunft.plugin.print.rules;

import java.util.ArrayList;
import java.util.List;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;
import org.zunft.plugin.print.model.Range;
import org.zunft.plugin.print.terms.Binding;

/** P5: the house binds that many pages; the giver is told when a stitched copy will not work out. */
final class PageRange extends PrintRule {

    private final HouseGate gate;
    private final int multiple;
    private final int most;

    PageRange(Figures figures, HouseGate gate) {
        super("P5", figures);
        this.gate = gate;
        this.multiple = figures.whole("stitching.pages.multiple");
        this.most = figures.whole("stitching.pages.most");
    }

    @Override
    public Verdict judge(PrintNeed need, PrintOffer offer, MatchContext context) {
        var pages = need.pages();
        var binding = need.binding();
        if (pages == null || binding == null || gate.isShut(need, offer, context)) {
            return Verdict.SILENT;
        }
        var verdicts = new ArrayList<Verdict>(3);
        range(pages, binding, offer, verdicts);
        if (binding == Binding.SADDLE_STITCH) {
            stitching(pages, verdicts);
        }
        return switch (verdicts.size()) {
            case 0 -> Verdict.SILENT;
            case 1 -> verdicts.getFirst();
            default -> new Verdict.Several(verdicts);
        };
    }

    private static void range(int pages, Binding binding, PrintOffer offer, List<Verdict> verdicts) {
        var offered = offer.bindings() == null ? null : offer.bindings().get(binding);
        if (offered == null) {
            return; // P4 says so
        }
        var range = offered.pages();
        if (range == null) {
            verdicts.add(new Verdict.Unknown(Reason.of("pages.unknown").withTerm("binding", binding.code())));
        } else if (!range.contains(pages)) {
            verdicts.add(new Verdict.Excluded(outside(pages, binding, range)));
        }
    }

    private static Reason outside(int pages, Binding binding, Range range) {
        var reason = range.max() == Double.POSITIVE_INFINITY
                ? Reason.of("pages.too_few")
                : Reason.of("pages.outside").with("most", measured(range.max()));
        return reason.with("pages", pages).withTerm("binding", binding.code()).with("least", measured(range.min()));
    }

    private void stitching(int pages, List<Verdict> verdicts) {
        if (pages % multiple != 0) {
            verdicts.add(new Verdict.Notice(
                    Reason.of("pages.not_divisible").with("pages", pages).with("multiple", multiple)));
        }
        if (pages > most) {
            verdicts.add(new Verdict.Notice(
                    Reason.of("pages.too_thick").with("pages", pages).with("most", most)));
        }
    }
}
