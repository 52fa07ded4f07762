package org.zunft.core.referral;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zunft.core.organisation.Organisation;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Transactions;

/** What rests until a day goes on when the day has come, once, on however many servers this runs. */
@Singleton
public final class WakeReferrals {

    private static final int AT_ONCE = 200;

    private final Transactions transactions;
    private final Referrals referrals;
    private final Organisations organisations;
    private final InstantSource time;

    /** Wakes referrals. */
    public WakeReferrals(
            Transactions transactions, Referrals referrals, Organisations organisations, InstantSource time) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.organisations = organisations;
        this.time = time;
    }

    /**
     * Lets everything go on whose day has come.
     *
     * @return how many referrals went on by this call
     */
    public int handle(OrganisationId organisation) {
        Optional<Organisation> found = transactions.read(() -> organisations.find(organisation));
        return found.map(this::wake).orElse(0);
    }

    private int wake(Organisation organisation) {
        Instant now = time.instant();
        LocalDate today = now.atZone(organisation.zone()).toLocalDate();
        var life = new Life(Clocks.DEFAULT, organisation.zone());
        int woken = 0;
        List<Referral> due;
        do {
            due = transactions.read(() -> referrals.toWake(organisation.id(), today, AT_ONCE));
            woken += due.stream()
                    .mapToInt(referral -> life.wake(referral, now)
                            .map(taken -> store(organisation.id(), referral, taken))
                            .orElse(0))
                    .sum();
        } while (due.size() == AT_ONCE);
        return woken;
    }

    /** One transaction for each, so that nothing waits for the others; who is second finds another version and leaves it. */
    private int store(OrganisationId organisation, Referral resting, Life.Outcome.Taken taken) {
        return transactions.write(
                () -> referrals.append(organisation, taken.referral(), taken.event(), resting.version()) ? 1 : 0);
    }
}
