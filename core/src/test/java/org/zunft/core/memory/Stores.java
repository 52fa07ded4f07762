package org.zunft.core.memory;

import java.time.InstantSource;
import org.zunft.core.access.AccessTokens;
import org.zunft.core.access.Partners;
import org.zunft.core.access.Passwords;
import org.zunft.core.matching.Exposures;
import org.zunft.core.matching.Listings;
import org.zunft.core.need.Needs;
import org.zunft.core.need.Whereabouts;
import org.zunft.core.offer.Offers;
import org.zunft.core.organisation.Members;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.organisation.Seats;
import org.zunft.core.referral.Referrals;
import org.zunft.core.shared.Replies;
import org.zunft.core.shared.Transactions;

/** All ports of one store: of memory or of a database. */
public record Stores(
        Transactions transactions,
        Organisations organisations,
        Members members,
        Seats seats,
        Offers offers,
        Needs needs,
        Referrals referrals,
        Whereabouts whereabouts,
        Partners partners,
        Listings listings,
        Exposures exposures,
        AccessTokens accessTokens,
        Passwords passwords,
        Replies replies) {

    /**
     * An empty store in memory.
     *
     * @param time when members change
     */
    public static Stores inMemory(InstantSource time) {
        var organisations = new InMemoryOrganisations();
        var seats = new InMemorySeats(organisations);
        var members = new InMemoryMembers(seats, time);
        var offers = new InMemoryOffers();
        var referrals = new InMemoryReferrals();
        return new Stores(
                new InMemoryTransactions(),
                organisations,
                members,
                seats,
                offers,
                new InMemoryNeeds(),
                referrals,
                referrals,
                referrals,
                new InMemoryListings(organisations, members, seats, offers),
                new InMemoryExposures(),
                new InMemoryAccessTokens(),
                new InMemoryPasswords(),
                new InMemoryReplies());
    }
}
