package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.api.Profession;
import org.zunft.api.Service;
import org.zunft.api.matching.Distance;
import org.zunft.core.need.Need;
import org.zunft.core.offer.Offer;
import org.zunft.core.place.Distances;
import org.zunft.core.place.Spot;
import org.zunft.core.profession.Failure;
import org.zunft.core.profession.Guarded;
import org.zunft.core.profession.Readers;
import org.zunft.core.shared.OfferId;

/** Takes offers from the shelf and makes candidates of them. */
@Singleton
final class Gather {

    private final CandidateIndex index;
    private final Shelf shelf;
    private final Readers readers;
    private final Distances distances;

    Gather(CandidateIndex index, Shelf shelf, Readers readers, Distances distances) {
        this.index = index;
        this.shelf = shelf;
        this.readers = readers;
        this.distances = distances;
    }

    /**
     * What was gathered.
     *
     * @param candidates those that can be judged
     * @param unreadable those whose offer the profession could not read
     */
    record Found(List<Candidate> candidates, List<NotAssessed> unreadable) {

        boolean isEmpty() {
            return candidates.isEmpty() && unreadable.isEmpty();
        }
    }

    /** The services a member's own offer covers: as kept on the shelf, or afresh when the shelf has another version. */
    Set<Service> offered(Offer offer, Profession<?, ?> profession) {
        Optional<ShelvedOffer> shelved = shelf.find(offer.id())
                .filter(each -> each.listed().offer().version().equals(offer.version()));
        if (shelved.isPresent()) {
            return shelved.get().as(profession, readers) instanceof ShelvedOffer.Reading.Read read
                    ? read.offered()
                    : Set.of();
        }
        return offer.profession().equals(Optional.of(profession.id()))
                        && readers.offer(profession, offer.attributes())
                                instanceof Guarded.Answered<? extends Readers.OfferRead<?>>(var read)
                ? read.offered()
                : Set.of();
    }

    Found around(Need need, Optional<Profession<?, ?>> profession, Gathering.Circle circle) {
        var gathering = new Gathering(need.profession(), need.occupation(), circle, need.text(), Gathered.MOST);
        var basket = new Basket(profession, whereOf(need));
        for (Gathered gathered : index.gather(gathering)) {
            ShelvedOffer shelved = shelf.at(gathered.mark());
            if (shelved != null) {
                basket.add(shelved, need.text().isBlank() ? OptionalInt.empty() : OptionalInt.of(gathered.textScore()));
            }
        }
        return basket.found;
    }

    Found only(Need need, Optional<Profession<?, ?>> profession, OfferId offer) {
        var basket = new Basket(profession, whereOf(need));
        shelf.find(offer).ifPresent(shelved -> basket.add(shelved, OptionalInt.empty()));
        return basket.found;
    }

    private @Nullable Spot whereOf(Need need) {
        return need.place().flatMap(distances::locate).orElse(null);
    }

    /** Fills up with candidates for one need. */
    private final class Basket {

        private static final Distance NOT_ASKED = new Distance.NotAsked();
        private static final Distance UNKNOWN = new Distance.OfferPlaceUnknown();

        private final Optional<Profession<?, ?>> profession;
        private final @Nullable Spot wanted;
        private final Found found = new Found(new ArrayList<>(Gathered.MOST), new ArrayList<>());

        Basket(Optional<Profession<?, ?>> profession, @Nullable Spot wanted) {
            this.profession = profession;
            this.wanted = wanted;
        }

        void add(ShelvedOffer shelved, OptionalInt score) {
            ShelvedOffer.Reading reading =
                    profession.isEmpty() ? ShelvedOffer.Reading.OTHER_TRADE : shelved.as(profession.get(), readers);
            switch (reading) {
                case ShelvedOffer.Reading.Read read -> found.candidates().add(candidate(shelved, read.offer(), score));
                case ShelvedOffer.Reading.OtherTrade() ->
                    found.candidates().add(candidate(shelved, Optional.empty(), score));
                case ShelvedOffer.Reading.Failed(Failure failure) ->
                    found.unreadable().add(new NotAssessed(candidate(shelved, Optional.empty(), score), failure));
            }
        }

        private Candidate candidate(ShelvedOffer shelved, Optional<?> offer, OptionalInt score) {
            ShelvedOffer.Label label = shelved.label();
            Offer stated = shelved.listed().offer();
            return new Candidate(
                    label.id(),
                    label.member(),
                    label.seat(),
                    offer,
                    distance(shelved.spot()),
                    score,
                    stated.radius(),
                    stated.bookedUntil(),
                    label.listed());
        }

        private Distance distance(@Nullable Spot spot) {
            if (wanted == null) {
                return NOT_ASKED;
            }
            return spot == null ? UNKNOWN : new Distance.Known(Distances.between(wanted, spot));
        }
    }
}
