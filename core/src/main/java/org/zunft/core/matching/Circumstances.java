package org.zunft.core.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchContext;
import org.zunft.core.shared.WorkingDays;

/** What the rules may know of one pair beside need and offer; belongs to the thread that judges the pair. */
public final class Circumstances implements MatchContext {

    private final LocalDate today;
    private final Distance distance;
    private final List<Object> shared = new ArrayList<>(1);

    /**
     * The circumstances of one pair.
     *
     * @param today the day of the match in the organisation's time zone
     * @param distance how far the member is from where the work is wanted
     */
    public Circumstances(LocalDate today, Distance distance) {
        this.today = today;
        this.distance = distance;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Distance distance() {
        return distance;
    }

    @Override
    public int workingDaysUntil(LocalDate day) {
        return WorkingDays.between(today, day);
    }

    @Override
    public <T> T shared(Class<T> type, Supplier<T> work) {
        for (int index = 0; index < shared.size(); index++) {
            if (type.isInstance(shared.get(index))) {
                return type.cast(shared.get(index));
            }
        }
        T done = Objects.requireNonNull(work.get());
        shared.add(done);
        return done;
    }
}
