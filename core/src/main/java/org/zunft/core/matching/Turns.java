package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zunft.api.matching.Scale;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.StoreUnavailable;
import org.zunft.core.shared.Transactions;

/**
 * Remembers who was shown, so that near-ties can take turns. What was shown is kept in memory and stored now and then
 * by {@link #store}: it is a tendency, and a few matches lost with a killed server change nothing.
 */
@Singleton
public final class Turns {

    /** Ranks further down are hardly ever looked at. */
    private static final int LOOKED_AT = 50;

    private static final Set<String> URGENT = Set.of("stat", "asap");

    private final Transactions transactions;
    private final Exposures exposures;
    private final Map<OrganisationId, Map<OfferId, Exposure>> fresh = new HashMap<>();

    /** Remembers on top of what is stored. */
    public Turns(Transactions transactions, Exposures exposures) {
        this.transactions = transactions;
        this.exposures = exposures;
    }

    /** Lets near-ties take turns and remembers the result. A need that cannot wait is left as the totals say. */
    List<Judged> take(OrganisationId organisation, Inquiry inquiry, List<Judged> ranked) {
        boolean urgent = inquiry.need()
                .attributes()
                .text("priority")
                .filter(URGENT::contains)
                .isPresent();
        if (ranked.isEmpty() || urgent) {
            return ranked;
        }
        Map<OfferId, Exposure> known = known(organisation, ranked);
        List<Judged> turned = Fairness.takeTurns(
                ranked,
                candidate -> known.getOrDefault(id(candidate), Exposure.none(inquiry.at()))
                        .at(inquiry.at())
                        .share());
        remember(organisation, inquiry, turned);
        return turned;
    }

    /** Stores what was shown since the last time. */
    public void store() {
        Map<OrganisationId, Map<OfferId, Exposure>> taken;
        synchronized (fresh) {
            taken = Map.copyOf(fresh);
            fresh.clear();
        }
        taken.forEach(this::storeOrKeep);
    }

    private void storeOrKeep(OrganisationId organisation, Map<OfferId, Exposure> more) {
        try {
            transactions.write(() -> {
                exposures.add(organisation, more);
                return more.size();
            });
        } catch (StoreUnavailable away) {
            synchronized (fresh) {
                Map<OfferId, Exposure> mine = fresh.computeIfAbsent(organisation, each -> new HashMap<>());
                more.forEach((offer, shown) -> mine.merge(offer, shown, (newer, older) -> older.plus(newer)));
            }
            throw away;
        }
    }

    private Map<OfferId, Exposure> known(OrganisationId organisation, List<Judged> ranked) {
        List<OfferId> offers =
                ranked.stream().map(judged -> id(judged.candidate())).toList();
        Map<OfferId, Exposure> known = new HashMap<>(transactions.read(() -> exposures.find(organisation, offers)));
        synchronized (fresh) {
            fresh.getOrDefault(organisation, Map.of())
                    .forEach((offer, more) -> known.merge(offer, more, Exposure::plus));
        }
        return known;
    }

    private void remember(OrganisationId organisation, Inquiry inquiry, List<Judged> shown) {
        synchronized (fresh) {
            Map<OfferId, Exposure> mine = fresh.computeIfAbsent(organisation, each -> new HashMap<>());
            for (int rank = 1; rank <= Math.min(shown.size(), LOOKED_AT); rank++) {
                Judged judged = shown.get(rank - 1);
                var more = new Exposure(
                        Math.log(2) / Math.log(1.0 + rank),
                        judged.assessment().total() / (double) Scale.FULL,
                        inquiry.at());
                mine.merge(id(judged.candidate()), more, Exposure::plus);
            }
        }
    }

    private static OfferId id(Candidate candidate) {
        return new OfferId(UUID.fromString(candidate.id()));
    }
}
