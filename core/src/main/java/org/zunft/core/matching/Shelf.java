package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<OfferId, ShelvedOffer> offers = new ConcurrentHashMap<>();
    private volatile Instant seenUntil = Instant.EPOCH;

    /** An empty shelf. */
    public Shelf(Transactions transactions, Listings listings, CandidateIndex index, InstantSource time) {
        this.transactions = transactions;
        this.listings = listings;
        this.index = index;
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
        return offers.size();
    }

    private void put(List<ListedOffer> listed) {
        List<ListedOffer> changed = listed.stream().filter(this::isNews).toList();
        if (changed.isEmpty()) {
            return;
        }
        changed.forEach(each -> offers.put(each.offer().id(), new ShelvedOffer(each)));
        index.put(changed);
    }

    private boolean isNews(ListedOffer listed) {
        ShelvedOffer shelved = offers.get(listed.offer().id());
        return shelved == null || !shelved.listed().equals(listed);
    }
}
