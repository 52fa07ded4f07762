package org.zunft.core.referral;

import java.util.Map;
import java.util.Optional;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Explain;
import org.zunft.core.matching.Guild;
import org.zunft.core.offer.Offer;
import org.zunft.core.organisation.OrganisationRole;
import org.zunft.core.organisation.TeamRole;
import org.zunft.core.profession.Wording;

/** Passes needs on in a guild. */
final class Passing {

    private Passing() {}

    static PassOnNeed needs(Guild guild) {
        return new PassOnNeed(
                guild.stores.transactions(),
                guild.stores.referrals(),
                guild.stores.needs(),
                guild.inquiries,
                guild.matchmaker,
                new Explain(new Wording(guild.professions)),
                guild.ids,
                guild.time);
    }

    /** A need of a giver for wheat, passed on to an offer. Who bakes less than 900 well bakes no wheat himself. */
    static Referral on(Guild guild, Actor giver, Offer offer) {
        Attributes wheat = Attributes.none().with("kind", Value.of("wheat"));
        var command = new PassOnNeed.Command(
                guild.need(giver, wheat, Optional.empty()).id(), offer.id(), "please", Source.API);
        return ((PassOnNeed.Outcome.PassedOn) needs(guild).handle(giver, command)).referral();
    }

    /** Whoever makes an offer. */
    static Actor behind(Guild guild, Offer offer) {
        return new Actor(
                guild.organisation, offer.member(), OrganisationRole.NONE, Map.of(offer.team(), TeamRole.MEMBER));
    }

    /** Somebody of the office who has no part in anything. */
    static Actor office(Guild guild) {
        Actor plain = guild.member(guild.south, "2411.1");
        return new Actor(guild.organisation, plain.member(), OrganisationRole.OFFICE, plain.teams());
    }
}
