package org.zunft.plugin.print.rules;

import java.math.BigDecimal;
import java.util.Set;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchRule;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;
import org.zunft.plugin.print.terms.Preference;

/** What the rules of print have in common: an id, and a weight that the client's preference may double. */
abstract class PrintRule implements MatchRule<PrintNeed, PrintOffer> {

    private final String id;
    private final int weight;
    private final Set<Preference> doubledBy;

    PrintRule(String id, Figures figures) {
        this.id = id;
        this.weight = figures.weight(id);
        this.doubledBy = figures.doubledBy(id);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final int weight(PrintNeed need) {
        return doubledBy.contains(need.preference()) ? 2 * weight : weight;
    }

    /** A measurement as an argument of a message. */
    static Argument measured(double value) {
        return new Argument.Decimal(BigDecimal.valueOf(value));
    }
}
