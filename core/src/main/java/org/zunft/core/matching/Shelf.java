package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zunft.core.place.Distances;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Transactions;

/**
 * Every offer in memory, as matching needs it, in step with the database and with the index. A cache: what it holds
 * can be read again at any time.
 */
@Singleton
public final class Shelf {

    private static final int BATCH = 1000;

    /** Commits of other nodes may become visible a little after the time they carry. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final Transactions transactions;
    private final Listings listings;
    private final CandidateIndex index;
    private final InstantSource time;
    private final Distances distances;
    private final Map<OfferId, ShelvedOffer> offers = new ConcurrentHashMap<>();
    /** The same offers by mark, because a match takes 200 of them. Grows, and is set anew after each change. */
    private volatile @Nullable ShelvedOffer[] places = new ShelvedOffer[BATCH];

    private int marks;
    private volatile Instant seenUntil = Instant.EPOCH;

    /** An empty shelf. */
    public Shelf(
            Transactions transactions,
            Listings listings,
            CandidateIndex index,
            Distances distances,
            InstantSource time) {
        this.transactions = transactions;
        this.listings = listings;
        this.index = index;
        this.distances = distances;
        this.time = time;
    }

    /** Reads every offer of an organisation. */
    public synchronized void fill(OrganisationId organisation) {
        Instant began = time.instant();
        transactions.read(() -> fillFrom(organisation));
        seenUntil = began;
    }

    /** Reads what changed since the last time, by whichever node. */
    public synchronized void catchUp(OrganisationId organisation) {
        Instant began = time.instant();
        put(transactions.read(() -> listings.changedSince(organisation, seenUntil.minus(OVERLAP))));
        seenUntil = began;
    }

    /** Lets go of what plugins read, after one of them changed: else a removed one would stay in memory for its readings. */
    public void forgetReadings() {
        offers.values().forEach(ShelvedOffer::forgetReading);
    }

    /** The offer of an id. */
    Optional<ShelvedOffer> find(OfferId offer) {
        return Optional.ofNullable(offers.get(offer));
    }

    /** The offer at a place; null when the place is empty. */
    @Nullable
    ShelvedOffer at(int mark) {
        @Nullable ShelvedOffer[] seen = places;
        return mark < seen.length ? seen[mark] : null;
    }

    /** How many offers there are. */
    public int size() {
        return offers.size();
    }

    private int fillFrom(OrganisationId organisation) {
        var batch = new ArrayList<ListedOffer>(BATCH);
        listings.forEach(organisation, listed -> {
            batch.add(listed);
            if (batch.size() == BATCH) {
                put(batch);
                batch.clear();
            }
        });
        put(batch);
        index.settle();
        return offers.size();
    }

    private void put(List<ListedOffer> listed) {
        List<ListedOffer> changed = listed.stream().filter(this::isNews).toList();
        if (changed.isEmpty()) {
            return;
        }
        List<Marked> marked = changed.stream()
                .map(each -> new Marked(mark(each.offer().id()), each))
                .toList();
        @Nullable ShelvedOffer[] filled = Arrays.copyOf(places, Math.max(places.length, roomFor(marks)));
        for (Marked each : marked) {
            var shelved = new ShelvedOffer(each, distances.locate(each.listed().place()));
            filled[each.mark()] = shelved;
            offers.put(each.listed().offer().id(), shelved);
        }
        places = filled;
        // Last, so that whatever the index finds stands on the shelf.
        index.put(marked);
    }

    private int mark(OfferId offer) {
        ShelvedOffer shelved = offers.get(offer);
        return shelved == null ? marks++ : shelved.mark();
    }

    private static int roomFor(int marks) {
        return Integer.highestOneBit(marks) * 2;
    }

    private boolean isNews(ListedOffer listed) {
        ShelvedOffer shelved = offers.get(listed.offer().id());
        return shelved == null || !shelved.listed().equals(listed);
    }
}
