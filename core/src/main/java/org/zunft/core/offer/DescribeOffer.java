package org.zunft.core.offer;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zunft.api.Profession;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.access.Subject;
import org.zunft.core.organisation.Members;
import org.zunft.core.organisation.Membership;
import org.zunft.core.organisation.OrganisationRole;
import org.zunft.core.organisation.Seat;
import org.zunft.core.organisation.Seats;
import org.zunft.core.profession.AttributeCheck;
import org.zunft.core.profession.Professions;
import org.zunft.core.profession.Violation;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.Transactions;
import org.zunft.core.shared.Version;

/** A member says what he does on his seat, or the office or his team lead says it for him. */
@Singleton
public final class DescribeOffer {

    private final Transactions transactions;
    private final Offers offers;
    private final Seats seats;
    private final Members members;
    private final Professions professions;
    private final AttributeCheck check;
    private final IdSource ids;
    private final InstantSource time;

    /** Describes offers. */
    public DescribeOffer(
            Transactions transactions,
            Offers offers,
            Seats seats,
            Members members,
            Professions professions,
            AttributeCheck check,
            IdSource ids,
            InstantSource time) {
        this.transactions = transactions;
        this.offers = offers;
        this.seats = seats;
        this.members = members;
        this.professions = professions;
        this.check = check;
        this.ids = ids;
        this.time = time;
    }

    /** What comes of it. */
    public sealed interface Outcome {

        /**
         * It is stored.
         *
         * @param offer as it is stored
         */
        record Described(Offer offer) implements Outcome {}

        /** There is no such seat or offer, or nobody holds the seat. */
        record NotFound() implements Outcome {}

        /** The actor may not speak for this member. */
        record NotAllowed() implements Outcome {}

        /** The seat has an offer already; it can be changed. */
        record AlreadyDescribed() implements Outcome {}

        /** Somebody changed it in the meantime. */
        record Stale() implements Outcome {}

        /** Neither text nor attributes say anything. */
        record NothingStated() implements Outcome {}

        /**
         * What is stated does not satisfy the schema.
         *
         * @param violations what is wrong
         */
        record AttributesInvalid(List<Violation> violations) implements Outcome {}
    }

    /**
     * Describes what the holder of a seat does, for the first time.
     *
     * @param locale the language for messages
     */
    public Outcome add(Actor actor, SeatId seat, DraftOffer draft, Locale locale) {
        return transactions.write(() -> {
            Optional<Seat> found = seats.find(actor.organisation(), seat);
            Optional<Membership> holder = seats.holder(actor.organisation(), seat);
            if (found.isEmpty() || holder.isEmpty()) {
                return new Outcome.NotFound();
            }
            if (offers.on(actor.organisation(), seat).isPresent()) {
                return new Outcome.AlreadyDescribed();
            }
            return checked(actor, holder.get(), found.get(), draft, locale).orElseGet(() -> {
                Offer offer = offer(new OfferId(ids.next()), holder.get(), found.get(), draft, Version.FIRST);
                offers.add(actor.organisation(), offer);
                return new Outcome.Described(offer);
            });
        });
    }

    /**
     * Changes an offer.
     *
     * @param read the version that was read
     * @param locale the language for messages
     */
    public Outcome change(Actor actor, OfferId id, DraftOffer draft, Version read, Locale locale) {
        return transactions.write(() -> {
            Optional<Offer> before = offers.find(actor.organisation(), id);
            Optional<Membership> holder = before.flatMap(each -> seats.holder(actor.organisation(), each.seat()));
            if (before.isEmpty() || holder.isEmpty()) {
                return new Outcome.NotFound();
            }
            Seat seat = seats.find(actor.organisation(), before.get().seat()).orElseThrow();
            return checked(actor, holder.get(), seat, draft, locale).orElseGet(() -> {
                Offer offer = offer(id, holder.get(), seat, draft, read.next());
                return offers.replace(actor.organisation(), offer, read)
                        ? new Outcome.Described(offer)
                        : new Outcome.Stale();
            });
        });
    }

    private Optional<Outcome> checked(Actor actor, Membership holder, Seat seat, DraftOffer draft, Locale locale) {
        OrganisationRole role = members.find(actor.organisation(), holder.member())
                .orElseThrow()
                .role();
        var subject = new Subject.OfMember(holder.member(), Set.of(holder.team()), role);
        if (!Access.allows(actor, Action.EDIT_OFFER, subject)) {
            return Optional.of(new Outcome.NotAllowed());
        }
        if (draft.text().isBlank() && draft.attributes().isEmpty()) {
            return Optional.of(new Outcome.NothingStated());
        }
        List<Violation> violations = profession(seat)
                .map(profession -> check.violations(profession.offerSchema(), draft.attributes(), locale))
                .orElseGet(() ->
                        draft.attributes().isEmpty() ? List.of() : List.of(new Violation("", "no_profession", "")));
        return violations.isEmpty() ? Optional.empty() : Optional.of(new Outcome.AttributesInvalid(violations));
    }

    private Optional<Profession<?, ?>> profession(Seat seat) {
        return professions.current().serving(seat.occupation());
    }

    private Offer offer(OfferId id, Membership holder, Seat seat, DraftOffer draft, Version version) {
        Optional<Profession<?, ?>> profession = profession(seat);
        return new Offer(
                id,
                holder.member(),
                seat.id(),
                seat.team(),
                seat.occupation(),
                profession.map(Profession::id),
                profession.map(each -> each.offerSchema().version()),
                Normalizer.normalize(draft.text(), Normalizer.Form.NFC),
                draft.locale(),
                draft.attributes(),
                draft.radius(),
                draft.languages(),
                draft.bookedUntil(),
                time.instant(),
                version);
    }
}
