package org.zunft.plugin.print.rules;

import org.zunft.api.matching.Reason;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.Size;

/** P2: the open format with its bleed goes on a sheet, either way round. */
final class SheetSize extends PressRule {

    SheetSize(Figures figures, Narrowing narrowing) {
        super("P2", Step.SHEET, figures, narrowing, "sheet.unknown");
    }

    @Override
    Reason contradiction(PrintNeed need, Feasible feasible) {
        var largest = new Size(0, 0);
        for (var index = 0; index < feasible.presses().size(); index++) {
            var sheet = feasible.presses().get(index).sheet();
            if (sheet != null && sheet.area() > largest.area() && feasible.wasPossibleBefore(Step.SHEET, index)) {
                largest = sheet;
            }
        }
        var open = need.open();
        if (open == null) {
            throw new IllegalArgumentException("The need states no format");
        }
        return Reason.of("sheet.too_small")
                .with("width", measured(open.width()))
                .with("height", measured(open.height()))
                .with("sheetWidth", measured(largest.width()))
                .with("sheetHeight", measured(largest.height()));
    }
}
