package org.zunft.core.persistence;

import java.time.InstantSource;
import org.zunft.core.memory.Stores;

/** The adapters on one database, for the contracts; each test works in an organisation of its own. */
public final class JooqStores {

    private JooqStores() {}

    /** A store that all tests of this JVM share. */
    static Stores shared() {
        return Shared.STORES;
    }

    /** The adapters on a database. */
    public static Stores on(TestDatabase database) {
        var transactions = database.transactions();
        var referrals = new JooqReferrals(transactions);
        return new Stores(
                transactions,
                new JooqOrganisations(transactions),
                new JooqMembers(transactions, InstantSource.system()),
                new JooqSeats(transactions),
                new JooqOffers(transactions),
                new JooqNeeds(transactions),
                referrals,
                referrals,
                referrals,
                new JooqListings(transactions),
                new JooqExposures(transactions),
                new JooqAccessTokens(transactions),
                new JooqPasswords(transactions),
                new JooqReplies(transactions));
    }

    /** Opened by the first who asks; ends with the server. */
    private static final class Shared {
        static final Stores STORES = on(TestDatabase.fresh());
    }
}
