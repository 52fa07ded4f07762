package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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

    /** So long what is stored is taken to be what it was: other nodes add to it no oftener. */
    private static final Duration MEMORY = Duration.ofSeconds(10);

    private static final int MOST_REMEMBERED = 20_000;

    private static final Set<String> URGENT = Set.of("stat", "asap");

    private final Transactions transactions;
    private final Exposures exposures;
    private final Map<OrganisationId, Map<OfferId, Exposure>> fresh = new HashMap<>();
    private final Map<OfferId, Remembered> remembered = new ConcurrentHashMap<>();

    private record Remembered(Exposure stored, Instant until) {}

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
        List<Judged> turned = turned(organisation, inquiry.at(), ranked);
        remember(organisation, inquiry, turned);
        return turned;
    }

    private List<Judged> turned(OrganisationId organisation, Instant at, List<Judged> ranked) {
        List<Judged> ties = Fairness.nearTies(ranked);
        if (ties.size() < 2) {
            return ranked;
        }
        Map<OfferId, Exposure> known = known(
                organisation,
                at,
                ties.stream().map(judged -> id(judged.candidate())).toList());
        return Fairness.takeTurns(
                ranked,
                candidate -> known.getOrDefault(id(candidate), Exposure.none(at))
                        .at(at)
                        .share());
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
            remembered.keySet().removeAll(more.keySet());
        } catch (StoreUnavailable away) {
            synchronized (fresh) {
                Map<OfferId, Exposure> mine = fresh.computeIfAbsent(organisation, each -> new HashMap<>());
                more.forEach((offer, shown) -> mine.merge(offer, shown, (newer, older) -> older.plus(newer)));
            }
            throw away;
        }
    }

    private Map<OfferId, Exposure> known(OrganisationId organisation, Instant at, List<OfferId> offers) {
        var known = new HashMap<OfferId, Exposure>();
        stored(organisation, at, offers, known);
        synchronized (fresh) {
            Map<OfferId, Exposure> mine = fresh.getOrDefault(organisation, Map.of());
            for (OfferId offer : offers) {
                Exposure more = mine.get(offer);
                if (more != null) {
                    known.merge(offer, more, Exposure::plus);
                }
            }
        }
        return known;
    }

    private void stored(OrganisationId organisation, Instant at, List<OfferId> offers, Map<OfferId, Exposure> known) {
        var unknown = new ArrayList<OfferId>();
        for (OfferId offer : offers) {
            Remembered memory = remembered.get(offer);
            if (memory != null && at.isBefore(memory.until())) {
                known.put(offer, memory.stored());
            } else {
                unknown.add(offer);
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        Map<OfferId, Exposure> read = transactions.read(() -> exposures.find(organisation, unknown));
        for (OfferId offer : unknown) {
            Exposure stored = read.getOrDefault(offer, Exposure.none(at));
            remembered.put(offer, new Remembered(stored, at.plus(MEMORY)));
            known.put(offer, stored);
        }
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
