package org.zunft.api.matching;

import java.time.LocalDate;
import java.util.function.Supplier;

/** What is known beside need and offer. The host implements this; later versions may tell more. */
public interface MatchContext {

    /** The day on which the match is made, in the time zone of the organisation. */
    LocalDate today();

    /** How far the member is from where the work is wanted. */
    Distance distance();

    /**
     * Working days from today to a day: the days after today up to and including that day that are worked.
     *
     * @param day the day
     * @return negative when the day has passed
     */
    int workingDaysUntil(LocalDate day);

    /**
     * What several rules need to know of the pair they judge, worked out by the first that asks and kept for the
     * others. Sharing changes no answer: the work depends on need, offer and context alone, and any rule asking
     * under the same type means the same work.
     *
     * @param type what the work yields; one kind of work per type
     * @param work does it; never yields null
     */
    default <T> T shared(Class<T> type, Supplier<T> work) {
        return work.get();
    }
}
