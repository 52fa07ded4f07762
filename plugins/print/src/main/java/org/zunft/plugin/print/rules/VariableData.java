package org.zunft.plugin.print.rules;

import org.zunft.api.matching.Reason;
import org.zunft.plugin.print.model.PrintNeed;

/** P12: copies may differ no more than the process can vary; what prints from plates cannot vary at all. */
final class VariableData extends PressRule {

    VariableData(Figures figures, Narrowing narrowing) {
        super("P12", Step.VARIABLE, figures, narrowing, "variable.unknown");
    }

    @Override
    Reason contradiction(PrintNeed need, Feasible feasible) {
        return Reason.of("variable.impossible")
                .withTerm("quality", need.variable().code());
    }
}
