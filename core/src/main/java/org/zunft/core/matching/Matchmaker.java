package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zunft.api.Profession;
import org.zunft.api.Service;
import org.zunft.core.access.Actor;
import org.zunft.core.need.Advise;
import org.zunft.core.organisation.FairnessPolicy;
import org.zunft.core.profession.Professions;
import org.zunft.core.shared.OfferId;

/** Gathers offers for a need, lets the engine judge them, and lets near-ties take turns. */
@Singleton
public final class Matchmaker {

    /** So many who can serve the need are enough not to look further. */
    private static final int ENOUGH = 3;

    private final Professions professions;
    private final Gather gather;
    private final Engine engine;
    private final Turns turns;
    private final Advise advise;

    Matchmaker(Professions professions, Gather gather, Engine engine, Turns turns, Advise advise) {
        this.professions = professions;
        this.gather = gather;
        this.engine = engine;
        this.turns = turns;
        this.advise = advise;
    }

    /** Who can serve a need, as far away as asked for. */
    public Matched match(Actor actor, Inquiry inquiry, Reach reach) {
        return switch (reach) {
            case TEAM -> within(new Gathering.Circle.InTeams(inquiry.teams()), Reach.TEAM, actor, inquiry);
            case REGION -> within(new Gathering.Circle.InRegions(inquiry.regions()), Reach.REGION, actor, inquiry);
            case ORGANISATION -> within(new Gathering.Circle.InOrganisation(), Reach.ORGANISATION, actor, inquiry);
            case WIDENING -> widening(actor, inquiry);
        };
    }

    private Matched widening(Actor actor, Inquiry inquiry) {
        for (Reach reach : List.of(Reach.TEAM, Reach.REGION)) {
            Matched matched = match(actor, inquiry, reach);
            if (matched.ranking().ranked().size() >= ENOUGH) {
                return matched;
            }
        }
        return match(actor, inquiry, Reach.ORGANISATION);
    }

    /** What the rules say of one offer; empty when there is no such offer. */
    public Optional<Matched> judge(Actor actor, Inquiry inquiry, OfferId offer) {
        Optional<Profession<?, ?>> profession = profession(inquiry);
        Gather.Found found = gather.only(inquiry.need(), profession, offer);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(matched(profession, Reach.ORGANISATION, actor, inquiry, found));
    }

    private Matched within(Gathering.Circle circle, Reach reach, Actor actor, Inquiry inquiry) {
        Optional<Profession<?, ?>> profession = profession(inquiry);
        Matched matched = matched(profession, reach, actor, inquiry, gather.around(inquiry.need(), profession, circle));
        if (inquiry.organisation().fairness() == FairnessPolicy.TOTALS_ONLY) {
            return matched;
        }
        return matched.ranked(
                turns.take(actor.organisation(), inquiry, matched.ranking().ranked()));
    }

    private Optional<Profession<?, ?>> profession(Inquiry inquiry) {
        return inquiry.need().profession().flatMap(professions.current()::find);
    }

    private Matched matched(
            Optional<Profession<?, ?>> profession, Reach reach, Actor actor, Inquiry inquiry, Gather.Found found) {
        Ranking ranking = profession
                .map(each -> rank(each, actor, inquiry, found))
                .orElseGet(() -> engine.rank(withoutProfession(actor, inquiry), found.candidates()));
        return new Matched(
                profession.map(Profession::id), reach, ranking, advise.about(inquiry.need(), inquiry.today()));
    }

    private Ranking rank(Profession<?, ?> profession, Actor actor, Inquiry inquiry, Gather.Found found) {
        Optional<Giver> giver = Optional.of(giver(profession, actor, inquiry));
        return engine.rank(
                        Question.of(profession, inquiry.need().attributes(), giver, inquiry.today()),
                        found.candidates())
                .plus(found.unreadable());
    }

    private static Question<?, ?> withoutProfession(Actor actor, Inquiry inquiry) {
        var giver = new Giver(
                actor.member().toString(),
                inquiry.seatsHeld(),
                Set.of(),
                inquiry.need().own());
        return new Question<>(Optional.empty(), Optional.of(giver), inquiry.today());
    }

    private Giver giver(Profession<?, ?> profession, Actor actor, Inquiry inquiry) {
        Set<Service> services = new HashSet<>();
        inquiry.offers().forEach(offer -> services.addAll(gather.offered(offer, profession)));
        return new Giver(
                actor.member().toString(),
                inquiry.seatsHeld(),
                services,
                inquiry.need().own());
    }
}
