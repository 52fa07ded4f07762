package org.zunft.server.demo;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.zunft.api.attribute.Attributes;
import org.zunft.core.matching.Explanation;
import org.zunft.core.need.DraftNeed;
import org.zunft.core.need.GiverCapacity;
import org.zunft.core.need.Need;
import org.zunft.core.need.Needs;
import org.zunft.core.need.Origin;
import org.zunft.core.need.UnderstandNeed;
import org.zunft.core.organisation.Member;
import org.zunft.core.profession.JsonAttributes;
import org.zunft.core.profession.Professions;
import org.zunft.core.referral.Clocks;
import org.zunft.core.referral.Life;
import org.zunft.core.referral.Party;
import org.zunft.core.referral.Referral;
import org.zunft.core.referral.Referrals;
import org.zunft.core.referral.Source;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Version;

/**
 * Stores what happened in the demo. Steps are taken by {@link Life}, so nothing is stored that could not have
 * happened; why a receiver was chosen a year ago is not made up. Called inside a transaction.
 */
@Singleton
final class DemoReferrals {

    private final Needs needs;
    private final Referrals referrals;
    private final UnderstandNeed understandNeed;
    private final Professions professions;
    private final IdSource ids;

    DemoReferrals(
            Needs needs, Referrals referrals, UnderstandNeed understandNeed, Professions professions, IdSource ids) {
        this.needs = needs;
        this.referrals = referrals;
        this.understandNeed = understandNeed;
        this.professions = professions;
        this.ids = ids;
    }

    /** Stores a referral with its need and everything that followed. */
    void store(OrganisationId organisation, Passing passing, DemoIds stored, ZoneId zone) {
        Member giver = stored.member(passing.giver());
        Member receiver = stored.member(passing.receiver());
        Need need = need(passing, giver, zone);
        needs.add(organisation, need);
        var life = new Life(Clocks.DEFAULT, zone);
        var chosen = new Life.Chosen(
                need.id(),
                receiver.id(),
                stored.offer(passing.receiver()).id(),
                Optional.empty(),
                new Explanation(0, List.of()));
        var offered = new Life.Act(giver.id(), Party.GIVER, "", passing.at(), Source.CONSOLE);
        Life.Outcome.Taken first = life.begin(new ReferralId(ids.next()), chosen, offered);
        referrals.add(organisation, first.referral(), first.event());
        Referral referral = first.referral();
        for (Happening happening : passing.happenings()) {
            referral = happens(organisation, life, referral, happening);
        }
    }

    private Referral happens(OrganisationId organisation, Life life, Referral referral, Happening happening) {
        var actor = happening.party() == Party.GIVER ? referral.giver() : referral.receiver();
        var act = new Life.Act(actor, happening.party(), "", happening.at(), Source.CONSOLE);
        if (!(life.take(referral, happening.step(), act) instanceof Life.Outcome.Taken taken)) {
            throw new IllegalStateException("The history of the demo takes a step that is not allowed: " + happening);
        }
        referrals.append(organisation, taken.referral(), taken.event(), referral.version());
        return taken.referral();
    }

    private Attributes attributes(Passing passing) {
        return professions.current().serving(passing.need().occupation()).isPresent()
                ? new Blank("{noted}", passing.at().toString())
                        .fill(JsonAttributes.read(passing.need().attributes()))
                : Attributes.none();
    }

    private Need need(Passing passing, Member giver, ZoneId zone) {
        var draft = new DraftNeed(
                passing.text(),
                passing.need().locale(),
                Optional.empty(),
                Optional.of(passing.need().occupation()),
                attributes(passing),
                Optional.of(giver.place()),
                GiverCapacity.NOT_MY_SERVICE,
                Origin.CLIENT);
        UnderstandNeed.Outcome outcome = understandNeed.understand(
                draft, giver.place().country(), passing.at().atZone(zone).toLocalDate(), giver.locale());
        if (!(outcome instanceof UnderstandNeed.Outcome.Understood understood)) {
            throw new IllegalStateException("A need of the demo makes no sense: " + outcome);
        }
        return new Need(
                new NeedId(ids.next()),
                giver.id(),
                understood.text(),
                draft.locale(),
                understood.occupation(),
                understood.profession().map(profession -> profession.id()),
                understood
                        .profession()
                        .map(profession -> profession.needSchema().version()),
                understood.attributes(),
                understood.readings(),
                understood.place(),
                draft.own(),
                draft.origin(),
                passing.at(),
                Version.FIRST);
    }
}
