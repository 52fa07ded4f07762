package org.zunft.core.matching;

import java.time.LocalDate;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchContext;
import org.zunft.core.shared.WorkingDays;

/** What a rule may know beside need and offer. */
record Circumstances(LocalDate today, Distance distance) implements MatchContext {

    @Override
    public int workingDaysUntil(LocalDate day) {
        return WorkingDays.between(today, day);
    }
}
