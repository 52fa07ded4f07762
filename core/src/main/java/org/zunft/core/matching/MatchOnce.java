package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.api.Service;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.Distance;
import org.zunft.core.need.DraftNeed;
import org.zunft.core.need.GiverCapacity;
import org.zunft.core.need.UnderstandNeed;
import org.zunft.core.place.Distances;
import org.zunft.core.place.PostalCode;
import org.zunft.core.place.Spot;
import org.zunft.core.profession.AttributeCheck;
import org.zunft.core.profession.Failure;
import org.zunft.core.profession.Guarded;
import org.zunft.core.profession.Readers;
import org.zunft.core.profession.Violation;

/** Ranks offers that come with the question; nothing is stored and nobody needs to be known. */
@Singleton
public final class MatchOnce {

    private final UnderstandNeed understandNeed;
    private final AttributeCheck check;
    private final Readers readers;
    private final Distances distances;
    private final Engine engine;

    /** Matches once. */
    public MatchOnce(
            UnderstandNeed understandNeed, AttributeCheck check, Readers readers, Distances distances, Engine engine) {
        this.understandNeed = understandNeed;
        this.check = check;
        this.readers = readers;
        this.distances = distances;
        this.engine = engine;
    }

    /**
     * The question.
     *
     * @param need the need; names a profession that a plugin teaches
     * @param giver who asks; empty when nobody competes
     * @param offers the offers to judge
     * @param home the country of bare postal codes
     * @param today the day of the match
     */
    public record Command(
            DraftNeed need, Optional<GivingParty> giver, List<OfferedOnce> offers, String home, LocalDate today) {

        /** Copies the offers. */
        public Command {
            offers = List.copyOf(offers);
        }
    }

    /**
     * Who asks, as far as competition needs it.
     *
     * @param member his identity among the offers
     * @param seats the seats he holds
     * @param services codes of what he offers himself
     * @param offer his own offer in the profession's terms; adds to the services
     */
    public record GivingParty(String member, Set<SeatHeld> seats, Set<String> services, Attributes offer) {}

    /**
     * An offer that comes with the question.
     *
     * @param id its identity in the answer
     * @param member the identity of its member
     * @param seat the seat it is made on; empty when not known
     * @param attributes what is stated in the profession's terms
     * @param kilometres how far it is by road; empty to go by place
     * @param place where the member is; empty when not known
     * @param radius how far the member goes, in kilometres; empty for anywhere
     * @param bookedUntil the last day without capacity; empty when there is capacity
     */
    public record OfferedOnce(
            String id,
            String member,
            Optional<SeatHeld> seat,
            Attributes attributes,
            OptionalInt kilometres,
            Optional<PostalCode> place,
            OptionalInt radius,
            Optional<LocalDate> bookedUntil) {}

    /** What comes of it. */
    public sealed interface Outcome {

        /**
         * The answer.
         *
         * @param profession whose rules judged
         * @param need the need as it was understood
         * @param ranking who can, who cannot, about whom nothing is known
         */
        record Answered(ProfessionId profession, UnderstandNeed.Outcome.Understood need, Ranking ranking)
                implements Outcome {}

        /**
         * The need makes no sense.
         *
         * @param why never {@code Understood}
         */
        record NotUnderstood(UnderstandNeed.Outcome why) implements Outcome {}

        /** No plugin serves the need's occupation, so offers could be compared by nothing. */
        record NoRules() implements Outcome {}

        /**
         * What an offer states does not satisfy the schema.
         *
         * @param violations what is wrong, with pointers that begin at the list of offers
         */
        record OffersInvalid(List<Violation> violations) implements Outcome {}
    }

    /**
     * Ranks the offers.
     *
     * @param locale the language for messages
     */
    public Outcome handle(Command command, Locale locale) {
        UnderstandNeed.Outcome understanding =
                understandNeed.understand(command.need(), command.home(), command.today(), locale);
        if (!(understanding instanceof UnderstandNeed.Outcome.Understood understood)) {
            return new Outcome.NotUnderstood(understanding);
        }
        return understood
                .profession()
                .map(profession -> with(profession, command, understood, locale))
                .orElseGet(Outcome.NoRules::new);
    }

    private <N, O> Outcome with(
            Profession<N, O> profession, Command command, UnderstandNeed.Outcome.Understood need, Locale locale) {
        List<Violation> violations = violations(profession, command, locale);
        if (!violations.isEmpty()) {
            return new Outcome.OffersInvalid(violations);
        }
        var candidates = new ArrayList<Candidate>();
        var unreadable = new ArrayList<NotAssessed>();
        for (OfferedOnce offered : command.offers()) {
            switch (readers.offer(profession, offered.attributes())) {
                case Guarded.Answered<Readers.OfferRead<O>>(var read) ->
                    candidates.add(candidate(offered, need.place(), Optional.of(read.offer())));
                case Guarded.Failed<Readers.OfferRead<O>>(Failure failure) ->
                    unreadable.add(new NotAssessed(candidate(offered, need.place(), Optional.empty()), failure));
            }
        }
        Optional<Giver> giver = command.giver()
                .map(each -> giver(profession, each, command.need().own()));
        Ranking ranking = engine.rank(Question.of(profession, need.attributes(), giver, command.today()), candidates);
        return new Outcome.Answered(profession.id(), need, ranking.plus(unreadable));
    }

    private List<Violation> violations(Profession<?, ?> profession, Command command, Locale locale) {
        var violations = new ArrayList<Violation>();
        for (int index = 0; index < command.offers().size(); index++) {
            String at = "/offers/" + index + "/attributes";
            check.violations(
                            profession.offerSchema(),
                            command.offers().get(index).attributes(),
                            locale)
                    .forEach(each -> violations.add(new Violation(at + each.pointer(), each.code(), each.message())));
        }
        command.giver()
                .ifPresent(giver -> check.violations(profession.offerSchema(), giver.offer(), locale)
                        .forEach(each -> violations.add(
                                new Violation("/giver/offer" + each.pointer(), each.code(), each.message()))));
        return violations;
    }

    private <N, O> Giver giver(Profession<N, O> profession, GivingParty giver, GiverCapacity capacity) {
        Set<Service> services = new HashSet<>();
        giver.services().forEach(code -> services.add(new Service(code)));
        if (!giver.offer().isEmpty()
                && readers.offer(profession, giver.offer()) instanceof Guarded.Answered<Readers.OfferRead<O>> read) {
            services.addAll(read.value().offered());
        }
        return new Giver(giver.member(), giver.seats(), services, capacity);
    }

    private Candidate candidate(OfferedOnce offered, Optional<PostalCode> needPlace, Optional<?> offer) {
        return new Candidate(
                offered.id(),
                offered.member(),
                offered.seat(),
                offer,
                distance(offered, needPlace),
                OptionalInt.empty(),
                offered.radius(),
                offered.bookedUntil(),
                Optional.empty());
    }

    private Distance distance(OfferedOnce offered, Optional<PostalCode> needPlace) {
        if (offered.kilometres().isPresent()) {
            return new Distance.Known(offered.kilometres().getAsInt());
        }
        if (needPlace.isEmpty()) {
            return new Distance.NotAsked();
        }
        Optional<Spot> wanted = needPlace.flatMap(distances::locate);
        Optional<Spot> from = offered.place().flatMap(distances::locate);
        return wanted.isPresent() && from.isPresent()
                ? new Distance.Known(Distances.between(wanted.get(), from.get()))
                : new Distance.OfferPlaceUnknown();
    }
}
