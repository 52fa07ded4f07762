package org.zunft.plugin.print.rules;

import org.zunft.api.matching.Reason;
import org.zunft.plugin.print.model.PrintNeed;

/** P1: the kind of product needs a process that can print it; a process the client insists on must be offered. */
final class SuitableProcess extends PressRule {

    SuitableProcess(Figures figures, Narrowing narrowing) {
        super("P1", Step.PROCESS, figures, narrowing, "process.unknown");
    }

    @Override
    Reason contradiction(PrintNeed need, Feasible feasible) {
        if (need.process() != null) {
            return Reason.of("process.not_offered")
                    .withTerm("process", need.process().code());
        }
        var product = need.product();
        return product == null
                ? Reason.of("process.none_at_all")
                : Reason.of("process.none").withTerm("product", product.code());
    }
}
