package org.zunft.core.referral;

import jakarta.inject.Singleton;
import org.zunft.api.policy.ConsentPath;
import org.zunft.core.access.Actor;
import org.zunft.core.need.Need;
import org.zunft.core.need.Needs;
import org.zunft.core.profession.PolicyInForce;
import org.zunft.core.shared.Transactions;

/** How client and receiver of a referral may come together: as the law of the profession of its need says. */
@Singleton
public final class WayToReceiver {

    private final Transactions transactions;
    private final Needs needs;
    private final PolicyInForce policy;

    /** Ways by the law of installed professions. */
    public WayToReceiver(Transactions transactions, Needs needs, PolicyInForce policy) {
        this.transactions = transactions;
        this.needs = needs;
        this.policy = policy;
    }

    /** The way for a referral the actor may see; the card when its need is gone. */
    public ConsentPath of(Actor actor, Referral referral) {
        return transactions
                .read(() -> needs.find(actor.organisation(), referral.need()))
                .map(this::of)
                .orElse(ConsentPath.CARD_ONLY);
    }

    /** The way for a need. */
    public ConsentPath of(Need need) {
        return policy.of(need.profession()).consentPath();
    }
}
